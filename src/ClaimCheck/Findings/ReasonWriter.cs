using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Says in one sentence why a finding was made.</summary>
internal static class ReasonWriter
{
    /// <summary>The reason in German and English.</summary>
    public static FindingReason Of(FindingKind kind, IReadOnlyList<List<ClaimProfile>> sides, ClaimPair strongest, int sources)
    {
        var code = kind == FindingKind.Corroboration ? "agreement" : strongest.Judgement.Code;
        var between = kind == FindingKind.Update ? "values-then" : "reason-against";
        string In(Messages messages) => Text(messages, code, Values(messages, sides, between), strongest, sources);
        return new FindingReason(code, In(Messages.German), In(Messages.English), strongest.Judgement.Assumed);
    }

    private static string Values(Messages messages, IReadOnlyList<List<ClaimProfile>> sides, string between) =>
        string.Join(messages.Template(between), sides.Select(side => ValueWriter.For(messages).Of(Representative.Of(side))));

    private static string Text(Messages messages, string code, string values, ClaimPair strongest, int sources)
    {
        var (first, second) = (strongest.First, strongest.Second);
        var writer = ValueWriter.For(messages);
        var sentence = messages.Format(
            "reason-" + code,
            ("what", What(messages, first, second)),
            ("values", values),
            ("first", writer.Of(first)),
            ("second", writer.Of(second)),
            ("firstVoice", Voice(first)),
            ("secondVoice", Voice(second)),
            ("firstSubject", first.Claim.Subject?.Canonical ?? string.Empty),
            ("secondSubject", second.Claim.Subject?.Canonical ?? string.Empty),
            ("point", Point(first)),
            ("firstName", NameOf(first, second, isFirst: true)),
            ("secondName", NameOf(first, second, isFirst: false)),
            ("sources", sources.ToString(CultureInfo.InvariantCulture)));
        // The dot of "2. gegen 1." ends the sentence too.
        if (sentence.EndsWith("..", StringComparison.Ordinal))
            sentence = sentence[..^1];
        var assumed = strongest.Judgement.Assumed.Select(assumption => messages.Format("assumed-" + assumption)).ToList();
        return assumed.Count == 0 ? sentence : sentence + " " + messages.Format("reason-assumed", ("assumed", string.Join(", ", assumed)));
    }

    /// <summary>The slot in words of the text where it names them, else the term of its relation.</summary>
    private static string What(Messages messages, ClaimProfile first, ClaimProfile second)
    {
        if (first.Claim.Role is { } role)
            return messages.Format("role-" + role);

        var relation = "relation-" + first.Claim.Relation;
        var isNamed = messages.Contains(relation);
        if (isNamed && !SlotFields.IsGeneric(first.Claim))
            return messages.Format(relation);
        if ((first.HeadLemma ?? second.HeadLemma) is { } head)
            return messages.Format("reason-head", ("head", head));

        return isNamed ? messages.Format(relation) : first.Claim.Relation;
    }

    private static string Voice(ClaimProfile claim) =>
        claim.Claim.Attribution.Speaker?.Canonical ?? claim.Article.Article.Document.Source ?? claim.Article.Id;

    /// <summary>The name that stands in the place of another; empty where none does.</summary>
    private static string NameOf(ClaimProfile first, ClaimProfile second, bool isFirst)
    {
        var names = first.Article.Copies.Of(first.SentenceIndex, second.Article, second.SentenceIndex)?.Exchange;
        return (isFirst ? names?.One.Canonical : names?.Other.Canonical) ?? string.Empty;
    }

    private static string Point(ClaimProfile claim)
    {
        foreach (var reference in claim.Claim.References)
        {
            if (reference.Role == ReferenceRole.From)
                return reference.Canonical;
        }

        return string.Empty;
    }
}
