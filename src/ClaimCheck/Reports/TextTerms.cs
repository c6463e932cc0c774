using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Words of the report's language for the terms of the output.</summary>
internal sealed class TextTerms(Messages messages)
{
    private readonly ValueText values = new(messages);

    /// <summary>The word for a relation such as <c>distance</c>; the term itself where there is none.</summary>
    public string Relation(string relation) => Word("title-" + relation, relation);

    /// <summary>The word for a role such as <c>dead</c>; the term itself where there is none.</summary>
    public string Role(string role) => Word("title-role-" + role, role);

    /// <summary>What a claim states: the role of those counted, what is counted, or the relation.</summary>
    public string Measured(Claim claim, SourceDocument document)
    {
        if (claim.Role is { } role)
            return Role(role);
        return claim.Counted is { } counted ? VisibleText.Of(counted.Span.In(document.Content)) : Relation(claim.Relation);
    }

    /// <summary>The reason why two claims were not compared; its code where there is no word for it.</summary>
    public string Uncompared(string code) => Word("uncompared-" + code, code);

    /// <summary>"1 Quelle", "3 Quellen": a template with <c>-one</c> or <c>-many</c> behind its key.</summary>
    public string Count(string key, int count) =>
        messages.Format(key + (count == 1 ? "-one" : "-many"), ("count", Number(count)));

    /// <summary>How much was understood and compared, in one sentence.</summary>
    public string Numbers(ComparisonSummary summary) => messages.Format(
        "summary-numbers",
        ("documents", Count("summary-documents", summary.Documents)),
        ("claims", Count("summary-claims", summary.Claims)),
        ("compared", Number(summary.Compared)),
        ("notComparable", Number(summary.NotComparable)),
        ("alone", Number(Math.Max(0, summary.Claims - summary.Compared - summary.NotComparable))));

    private string Number(int number) => values.Number(number);

    private string Word(string key, string otherwise) => messages.Contains(key) ? messages.Template(key) : otherwise;
}
