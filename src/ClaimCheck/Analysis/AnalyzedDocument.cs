using System.Collections.Immutable;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis;

/// <summary>A text with tags, lemmas, noun phrases and clauses.</summary>
/// <param name="Text">The tokens and sentences.</param>
/// <param name="Tokens">One analysis for each token.</param>
/// <param name="Phrases">All noun phrases in text order.</param>
/// <param name="Clauses">All clauses in order of their first token, outer before inner.</param>
public sealed record AnalyzedDocument(
    TokenizedText Text,
    ImmutableArray<TokenAnalysis> Tokens,
    ImmutableArray<NounPhrase> Phrases,
    ImmutableArray<Clause> Clauses)
{
    // How far behind a token its verb is looked for; keeps endless sentences linear.
    private const int Reach = 60;

    /// <summary>The index of the innermost clause that holds a token, or -1.</summary>
    public int ClauseOf(int token)
    {
        int low = 0, high = Clauses.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Clauses[middle].Tokens.Start <= token)
                low = middle + 1;
            else
                high = middle;
        }

        for (var clause = low - 1; clause >= 0; clause = Clauses[clause].Parent)
        {
            if (Clauses[clause].Tokens.Contains(token))
                return clause;
        }

        return -1;
    }

    /// <summary>The index of the noun phrase that holds a token, or -1.</summary>
    public int PhraseOf(int token)
    {
        int low = 0, high = Phrases.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = Phrases[middle].Tokens;
            if (range.Contains(token))
                return middle;
            if (range.Start > token)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }

    /// <summary>The innermost clause that holds a token, or <see langword="null"/>.</summary>
    public Clause? ClauseAt(int token) => ClauseOf(token) is >= 0 and var clause ? Clauses[clause] : null;

    /// <summary>The noun phrase that holds a token, or <see langword="null"/>.</summary>
    public NounPhrase? PhraseAt(int token) => PhraseOf(token) is >= 0 and var phrase ? Phrases[phrase] : null;

    /// <summary>The noun that a number counts: "Kilometer" of "rund 650 Kilometer", "Verletzten" of "12" in "12 der 30 Verletzten", "Bussen" of "47" in "Von 312 Bussen fuhren nur 47"; -1 where it counts none.</summary>
    /// <param name="number">The index of a number, or of "Millionen", "Dutzend" and the like.</param>
    /// <remarks>What is no count by its meaning (a clock time, an age) is a matter of the mentions, not of the phrase.</remarks>
    public int CountedBy(int number)
    {
        if (PhraseAt(number) is not { Counted: >= 0 } phrase || phrase.Counted == number)
            return -1;
        return Tokens[number].Pos is PartOfSpeech.Numeral or PartOfSpeech.Noun ? phrase.Counted : -1;
    }

    /// <summary>The full verb that a token hangs on: of several participles or infinitives of its clause the first behind it, else the main verb; -1 where there is none.</summary>
    /// <example>In "Sie sei gestartet und 600 Kilometer geflogen" the kilometres hang on "geflogen".</example>
    public int VerbOf(int token)
    {
        var clause = ClauseOf(token);
        if (clause < 0 || Clauses[clause].MainVerb is var main && (main <= token || main == Clauses[clause].FiniteVerb))
            return clause < 0 ? -1 : Clauses[clause].MainVerb;
        var verb = -1;
        for (var i = token + 1; i < Math.Min(main, token + Reach); i++)
        {
            if (verb >= 0 && Tokens[i].Pos == PartOfSpeech.CoordinatingConjunction)
                return verb;
            if (Tokens[i].Tag == Tokens[main].Tag && ClauseOf(i) == clause)
                verb = i;
        }

        return main;
    }

    /// <summary>The tokens of a clause in order, without those of clauses embedded in it.</summary>
    /// <param name="clause">The index of the clause.</param>
    public IEnumerable<int> TokensOf(int clause)
    {
        var range = Clauses[clause].Tokens;
        for (var i = range.Start; i < range.End; i++)
        {
            if (ClauseOf(i) == clause)
                yield return i;
        }
    }

    /// <summary>The characters from the first to the last of some tokens, without copying.</summary>
    public ReadOnlySpan<char> WordsOf(TokenRange tokens)
    {
        var span = SpanOf(tokens);
        return Text.Document.Content.AsSpan(span.Start, span.Length);
    }

    /// <summary>Where some tokens stand in the content of the document; empty where there are none.</summary>
    public TextSpan SpanOf(TokenRange tokens) =>
        tokens.Count <= 0 ? default : Text.Tokens[tokens.Start].Span.To(Text.Tokens[tokens.End - 1].Span);
}
