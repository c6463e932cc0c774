using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports.Markdown;

/// <summary>Writes the section of one finding: what is claimed, how it is judged, what the facts are.</summary>
internal sealed class MarkdownFinding(TextWriter writer, ComparisonIndex index, Messages messages)
{
    private static readonly string[] FactColumns = ["value", "source", "speaker", "article", "place"];

    private readonly FindingText text = new(index, messages);
    private readonly DocumentLabel labels = new(messages);
    private readonly TextTerms terms = new(messages);
    private readonly ValueText values = new(messages);

    /// <summary>Writes the section.</summary>
    public void Write(Finding finding)
    {
        var sides = finding.Sides.Select(side => MarkdownText.Of(text.ValueOf(side))).Where(value => value.Length > 0);
        Line();
        Line($"## {finding.Id} {MarkdownText.Of(text.TitleOf(finding))}: {string.Join(" / ", sides)}");
        Heading("claim");
        foreach (var side in finding.Sides)
            Claimed(side);
        Heading("verdict");
        Verdict(finding);
        Heading("facts");
        Facts(finding);
    }

    /// <summary>What a side says, in the words of its first article.</summary>
    private void Claimed(FindingSide side)
    {
        if (index.ClaimsOf(side.Claims) is not [var first, ..])
            return;
        var document = index.DocumentOf(first);
        var quoted = messages.Format("markdown-quoted", ("sentence", Marked(first)), ("source", MarkdownText.Of(labels.WithoutId(document))));
        Line("- " + quoted);
    }

    private void Verdict(Finding finding)
    {
        var confidence = messages.Format("report-confidence", ("confidence", values.Number(finding.Confidence.Value)));
        var scope = messages.Template("scope-" + JsonNames.Of(finding.Scope));
        Line($"**{text.KindOf(finding)}** ({scope}, {confidence}). {MarkdownText.Of(text.ReasonOf(finding))}");
        Line();
        Line(messages.Template("markdown-open"));
    }

    private void Facts(Finding finding)
    {
        Line("| " + string.Join(" | ", FactColumns.Select(column => messages.Template("markdown-" + column))) + " |");
        Line("|" + string.Concat(Enumerable.Repeat("---|", FactColumns.Length)));
        foreach (var side in finding.Sides)
            Rows(text.ValueOf(side), side.Claims);
        Rows(messages.Template("markdown-fits"), finding.Fits);
        Line();
        foreach (var side in finding.Sides)
            Line("- " + messages.Format("markdown-sources", ("value", MarkdownText.Of(text.ValueOf(side))), ("sources", SourcesOf(side))));
        // The second visit is not the double of the first.
        if (finding.Difference is { } difference && finding.Relation != "ordinal")
            Line("- " + Apart(difference));
    }

    private void Rows(string value, IEnumerable<string> claims)
    {
        foreach (var claim in index.ClaimsOf(claims))
        {
            var document = index.DocumentOf(claim);
            var location = document.Locate(claim.Span);
            var place = messages.Format(
                "markdown-at-" + JsonNames.Of(location.Field),
                ("start", location.Span.Start.ToString(CultureInfo.InvariantCulture)),
                ("end", location.Span.End.ToString(CultureInfo.InvariantCulture)));
            string[] cells =
            [
                MarkdownText.Of(value),
                MarkdownText.Of(document.Source ?? string.Empty),
                MarkdownText.Of(VoiceText.SpeakerOf(claim, document)),
                MarkdownText.Link(document.Title is { Length: > 0 } title ? title : document.Id, document.Url),
                place,
            ];
            Line("| " + string.Join(" | ", cells) + " |");
        }
    }

    /// <summary>The sentence, the words of the value in bold.</summary>
    private string Marked(Claim claim) =>
        string.Concat(Passage.Of(claim, index.DocumentOf(claim)).Select(piece => piece.Style == TextStyle.Value ? "**" + Escaped(piece.Text) + "**" : Escaped(piece.Text)));

    /// <summary>A piece of a sentence; the blanks at its ends stay.</summary>
    private static string Escaped(string piece)
    {
        var inner = piece.AsSpan().Trim();
        if (inner.IsEmpty)
            return piece;
        var start = piece.AsSpan().IndexOf(inner);
        return piece[..start] + MarkdownText.Of(inner.ToString()) + piece[(start + inner.Length)..];
    }

    private string SourcesOf(FindingSide side) => terms.Count("report-sources", side.Sources) + ", " + terms.Count("report-independent", side.IndependentSources);

    private string Apart(FindingDifference difference)
    {
        var amount = values.Amount(difference.Absolute, difference.Unit);
        return difference.Ratio is { } ratio
            ? messages.Format("markdown-apart-ratio", ("amount", MarkdownText.Of(amount)), ("ratio", values.Number(ratio)))
            : messages.Format("markdown-apart", ("amount", MarkdownText.Of(amount)));
    }

    private void Heading(string name)
    {
        Line();
        Line("### " + messages.Template("markdown-" + name));
        Line();
    }

    private void Line(string line = "") => writer.Write(line + "\n");
}
