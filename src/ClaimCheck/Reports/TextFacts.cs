using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Writes the fact sheet and the pairs that were left uncompared.</summary>
internal sealed class TextFacts(TextPage page, Comparison comparison, Messages messages)
{
    // Enough to see what a reason means; JSON holds all pairs.
    private const int MostPairs = 5;

    private readonly TextPassages passages = new(page, comparison, messages);
    private readonly PassageGroups groups = new(comparison, messages);
    private readonly ComparisonIndex index = new(comparison);
    private readonly TextTerms terms = new(messages);
    private readonly ValueText values = new(messages);
    private readonly Dictionary<string, Claim> claims = comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);

    /// <summary>Writes each slot with all its values.</summary>
    public void WriteSlots()
    {
        page.Line(0, messages.Template("heading-facts"), TextStyle.Heading);
        page.Blank();
        foreach (var slot in comparison.Slots)
        {
            page.Line(0, SlotName(slot.Name), TextStyle.Heading);
            foreach (var claim in slot.Claims.Where(claims.ContainsKey).Select(id => claims[id]))
                page.Line(2, Fact(claim));
            page.Blank();
        }

        if (comparison.Slots.IsEmpty)
        {
            page.Line(0, messages.Template("report-no-facts"));
            page.Blank();
        }
    }

    /// <summary>Writes the pairs of one event that look alike and were kept apart.</summary>
    public void WriteUncompared()
    {
        page.Line(0, messages.Template("heading-uncompared"), TextStyle.Heading);
        page.Blank();
        foreach (var reason in comparison.Uncompared.Where(pair => claims.ContainsKey(pair.First) && claims.ContainsKey(pair.Second)).GroupBy(pair => pair.Code, StringComparer.Ordinal))
        {
            page.Line(0, messages.Format("report-uncompared", ("reason", terms.Uncompared(reason.Key))), TextStyle.Heading);
            foreach (var pair in reason.Take(MostPairs))
            {
                passages.Write([claims[pair.First]]);
                passages.Write([claims[pair.Second]]);
                page.Blank();
            }

            if (reason.Count() is > MostPairs and var count)
            {
                page.Line(4, terms.Count("report-more-uncompared", count - MostPairs), TextStyle.Faint);
                page.Blank();
            }
        }

        if (comparison.Uncompared.IsEmpty)
        {
            page.Line(0, messages.Template("report-none-uncompared"));
            page.Blank();
        }
    }

    private List<TextPiece> Fact(Claim claim)
    {
        var voice = groups.VoiceOf(claim);
        var value = values.Of(claim);
        if (value.Length == 0)
            value = VisibleText.Of((claim.Mention?.Span ?? claim.Span).In(index.DocumentOf(claim).Content));
        return
        [
            new TextPiece(value, TextStyle.Heading),
            new TextPiece(" · " + groups.LabelOf(claim) + (voice.Length == 0 ? string.Empty : " · " + voice)),
        ];
    }

    /// <summary>The name of a slot is a row of terms and words; terms are said in the report's language.</summary>
    private string SlotName(string name)
    {
        var parts = name.Split(" · ");
        parts[0] = terms.Relation(parts[0]);
        if (parts.Length > 1)
            parts[1] = terms.Role(parts[1]);
        return VisibleText.Of(string.Join(" · ", parts));
    }
}
