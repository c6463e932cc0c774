using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Says what a finding is about in the language of the report; not yet harmless.</summary>
internal sealed class FindingText(ComparisonIndex index, Messages messages)
{
    private readonly TextTerms terms = new(messages);
    private readonly ValueText values = new(messages);

    /// <summary>What the sides disagree about: "Tote", "Entfernung".</summary>
    public string TitleOf(Finding finding) =>
        index.ClaimsOf(finding.Sides.SelectMany(side => side.Claims)) is [var first, ..]
            ? terms.Measured(first, index.DocumentOf(first))
            : terms.Relation(finding.Relation);

    /// <summary>The value of a side in the notation of the language.</summary>
    public string ValueOf(FindingSide side)
    {
        if (messages.Language == "de" || index.ClaimsOf(side.Claims) is not [var first, ..])
            return side.Value;
        var value = values.Of(first);
        return value.Length == 0 ? side.Value : value;
    }

    /// <summary>"Widerspruch", "Diskrepanz".</summary>
    public string KindOf(Finding finding) => messages.Template("kind-" + JsonNames.Of(finding.Kind));

    /// <summary>Why the finding was made, in one or two sentences.</summary>
    public string ReasonOf(Finding finding) => messages.Language == "de" ? finding.Reason.German : finding.Reason.English;
}
