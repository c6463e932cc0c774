using System.Globalization;
using ClaimCheck.Analysis;
using ClaimCheck.Reports;
using ClaimCheck.Training.Corpora;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>How many tokens have the right part of speech, tag, features and lemma.</summary>
/// <param name="hasFeatures">Whether the corpus has features as UD German GSD annotates them.</param>
internal sealed class TokenScores(bool hasFeatures = true)
{
    private readonly List<string> errors = [];
    private int tokens;
    private int parts;
    private int tags;
    private int features;
    private int featureTokens;
    private int lemmas;

    /// <summary>The header of the table that <see cref="Row"/> fills.</summary>
    public const string Header = "| text | tokens | UPOS | STTS | features | lemma |\n|---|---|---|---|---|---|";

    /// <summary>Each wrong decision: what is wrong, the form, the gold and the guess.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Reads <paramref name="sentences"/> with their tokens and counts every one.</summary>
    public void AddAll(LexiconAnalyzer analyzer, IReadOnlyList<GoldSentence> sentences)
    {
        if (sentences.Count == 0)
            return;
        var guesses = analyzer.Analyze(GoldText.Of(sentences)).Tokens;
        var token = 0;
        foreach (var gold in sentences.SelectMany(sentence => sentence.Tokens))
            Add(gold, guesses[token++]);
    }

    private void Add(GoldToken gold, TokenAnalysis guess)
    {
        tokens++;
        parts += Same("upos", gold, gold.Part, JsonNames.Of(guess.Pos));
        tags += Same("stts", gold, TagOf(gold.Tag), guess.Tag);
        lemmas += Same("lemma", gold, gold.Lemma, guess.Lemma);

        // The treebank gives the features of "im" to its parts; the web texts have none at all.
        if (gold.Tag is "APPRART" || !hasFeatures)
            return;
        featureTokens++;
        features += Same("feats", gold, gold.Features, UniversalFeatures.Of(guess));
    }

    /// <summary>A row of the table.</summary>
    public string Row(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {tokens} | {Percent(parts, tokens)} | {Percent(tags, tokens)} | {Percent(features, featureTokens)} | {Percent(lemmas, tokens)} |");

    // The treebanks write PROAV and PIDAT in places for what STTS of 1999 calls PAV and PIAT.
    private static string TagOf(string gold) => gold switch { "PROAV" => "PAV", "PIDAT" => "PIAT", _ => gold };

    private static string Percent(int part, int all) => all == 0 ? "–" : (100.0 * part / all).ToString("F1", CultureInfo.InvariantCulture);

    private int Same(string what, GoldToken gold, string right, string guess)
    {
        if (right == guess)
            return 1;
        errors.Add($"{what}\t{gold.Form}\t{right}\t{guess}\t{gold.Tag}");
        return 0;
    }
}
