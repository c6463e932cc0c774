using ClaimCheck.Analysis;

namespace ClaimCheck.Attributions;

/// <summary>Writes an adjective and its noun as they stand without an article in the nominative: "südkoreanisches Militär", "erste Schätzungen".</summary>
internal static class BaseForm
{
    private static readonly string[] Endings = ["en", "em", "er", "es", "e"];

    /// <summary>The pair in its base form.</summary>
    /// <param name="adjective">The adjective as printed: "ersten".</param>
    /// <param name="noun">The noun as printed: "Schätzungen".</param>
    /// <param name="analysis">What is known of the noun.</param>
    /// <returns><see langword="null"/> where number or gender is open, or the adjective has no ending ("Kölner Polizei").</returns>
    public static string? Of(string adjective, string noun, TokenAnalysis analysis)
    {
        if (!char.IsLower(adjective[0]) || Array.Find(Endings, ending => adjective.Length > ending.Length + 1 && adjective.EndsWith(ending, StringComparison.Ordinal)) is not { } printed)
            return null;
        if (EndingFor(analysis.Features) is not { } ending)
            return null;
        return adjective[..^printed.Length] + ending + " " + Nominative(noun, analysis);
    }

    private static string? EndingFor(Features features)
    {
        if (features.Has(Features.Plural) && !features.Has(Features.Singular))
            return "e";
        if (!features.Has(Features.Singular) || features.Has(Features.Plural))
            return null;
        return (features & Features.Genders) switch
        {
            Features.Masculine => "er",
            Features.Feminine => "e",
            Features.Neuter => "es",
            _ => null,
        };
    }

    /// <summary>"Ermittlern": Ermittler; "Ministeriums": Ministerium.</summary>
    private static string Nominative(string noun, TokenAnalysis analysis)
    {
        var isSingular = analysis.Features.Has(Features.Singular);
        if (isSingular && noun.StartsWith(analysis.Lemma, StringComparison.Ordinal) && noun[analysis.Lemma.Length..] is "s" or "es")
            return analysis.Lemma;
        return !isSingular && noun.Length > 0 && noun[..^1] == analysis.Lemma && noun.EndsWith("rn", StringComparison.Ordinal) ? analysis.Lemma : noun;
    }
}
