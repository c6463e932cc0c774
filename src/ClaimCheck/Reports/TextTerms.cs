using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Words of the report's language for the terms of the output.</summary>
internal sealed class TextTerms(Messages messages)
{
    /// <summary>The word for a relation such as <c>distance</c>; the term itself where there is none.</summary>
    public string Relation(string relation) => messages.Contains("relation-" + relation) ? messages.Template("relation-" + relation) : relation;

    /// <summary>The reason why two claims were not compared; its code where there is no word for it.</summary>
    public string Uncompared(string code) => messages.Contains("uncompared-" + code) ? messages.Template("uncompared-" + code) : code;

    /// <summary>"1 Quelle", "3 Quellen": a template with <c>-one</c> or <c>-many</c> behind its key.</summary>
    public string Count(string key, int count) =>
        messages.Format(key + (count == 1 ? "-one" : "-many"), ("count", count.ToString(CultureInfo.InvariantCulture)));
}
