using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports.Html;

/// <summary>A claim with its places in the report.</summary>
/// <param name="Number">From 1, over all articles.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Document">The article it stands in.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Findings">The shown findings that name it.</param>
internal sealed record ShownClaim(int Number, Claim Claim, ShownDocument Document, ClaimStatus Status, ImmutableArray<ShownFinding> Findings)
{
    /// <summary>Its number as text.</summary>
    public string Label { get; } = Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of its row in the table of claims.</summary>
    public string Row => "c" + Label;

    /// <summary>The id of its passage in the article.</summary>
    public string Passage => "p" + Label;

    /// <summary>Whether the article as shown holds any of its words.</summary>
    public bool HasPassage => IsIn(Document.Source.TitleSpan) || IsIn(Document.Source.BodySpan);

    private bool IsIn(Values.TextSpan? part)
    {
        if (part is not { } shown || !shown.Overlaps(Claim.Span))
            return false;
        var start = Math.Max(shown.Start, Claim.Span.Start);
        return !Document.Source.Content.AsSpan(start, Math.Min(shown.End, Claim.Span.End) - start).IsWhiteSpace();
    }
}
