using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Tells whether a clause says that something is so, or asks, wishes or assumes it.</summary>
internal sealed class AssertionReader(ClaimWords words, MatchingWords matching)
{
    private const string Unreal = "unreal";
    private const string False = "false";
    private const string Planned = "planned";
    private const char QuestionMark = '?';

    // Clauses nest a few deep; a list of 10,000 that were read as nested is none.
    private const int Depth = 6;

    // Tokens of a clause that are looked through.
    private const int Reach = 60;

    /// <summary>Whether the clause is stated, by the article or a voice, as true or as false.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the clause.</param>
    /// <param name="isDenied">Whether a word above it denies it: "bestritt, dass", "es stimmt nicht, dass".</param>
    public bool IsStated(ReadText text, int index, out bool isDenied) => IsStated(text, index, string.Empty, out isDenied);

    /// <summary>Whether the clause is stated, by the article or a voice, as true or as false.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the clause.</param>
    /// <param name="said">What it says: of a listed state it is told also what is to come.</param>
    /// <param name="isDenied">Whether a word above it denies it: "bestritt, dass", "es stimmt nicht, dass".</param>
    public bool IsStated(ReadText text, int index, string said, out bool isDenied)
    {
        isDenied = false;
        var clause = text.Analysis.Clauses[index];
        if (clause.Type == ClauseType.Infinitive)
            return IsTold(text, clause, said, out isDenied);
        if (clause.Type == ClauseType.Question || clause.Features.HasFlag(Features.Imperative) || IsAsked(text, clause) || IsUnreal(text, index))
            return false;

        var statement = AttributionFinder.StatementAt(text, text.Text.Tokens[Math.Max(clause.MainVerb, clause.Tokens.Start)].Span);
        if (statement is null && clause.Features.HasFlag(Features.SubjunctiveII))
            return false;
        if (clause.Type == ClauseType.That && clause.Parent >= 0 && !IsCalledTrue(text, clause.Parent, out isDenied))
            return false;

        isDenied |= statement is { Commitment: Commitment.Denied };
        return true;
    }

    /// <summary>"bestritt, Geld genommen zu haben", "räumte ein, geflohen zu sein", "erklärte, auf Rechtsmittel zu verzichten"</summary>
    private bool IsTold(ReadText text, Clause clause, string said, out bool isDenied)
    {
        isDenied = false;
        if (clause.Parent < 0 || text.Analysis.Clauses[clause.Parent] is not { IsNegated: false } above || IsUnreal(text, clause.Parent))
            return false;
        if (!clause.Features.HasFlag(Features.Perfect) && !words.Alternatives.SaysState(said))
            return false;

        isDenied = words.TruthWords.TryGet(above.Predicate, out var value) && value == False;
        return isDenied || matching.SpeechVerbs.Contains(above.Predicate) || (words.Modalities.TryGet(above.Predicate, out var modality) && modality == Planned);
    }

    private static bool IsAsked(ReadText text, Clause clause)
    {
        var sentence = text.Text.Sentences[text.Text.SentenceOf(clause.Tokens.Start)];
        if (clause.Tokens.End < sentence.Tokens.End && text.Sign(clause.Tokens.End) == QuestionMark)
            return true;

        for (var i = sentence.Tokens.End - 1; i >= clause.Tokens.Start && i >= sentence.Tokens.End - 3; i--)
        {
            if (text.Sign(i) == QuestionMark)
                return true;
        }

        return false;
    }

    /// <summary>"wenn …", "Sollte der Damm brechen, …", and what stands inside such a clause.</summary>
    private bool IsUnreal(ReadText text, int index)
    {
        for (var depth = 0; index >= 0 && depth < Depth; depth++)
        {
            var clause = text.Analysis.Clauses[index];
            if (words.AssertionWords.TryGet(text.Lemma(clause.Tokens.Start), out var use) && use == Unreal && clause.Type != ClauseType.Main)
                return true;
            if (clause.Type == ClauseType.Main && clause.FiniteVerb >= 0 && IsFirstWord(text, clause))
                return true;
            index = clause.Parent;
        }

        return false;
    }

    private static bool IsFirstWord(ReadText text, Clause clause)
    {
        var first = text.Text.Sentences[text.Text.SentenceOf(clause.FiniteVerb)].Tokens.Start;
        while (first < clause.FiniteVerb && text.Pos(first) is PartOfSpeech.Punctuation)
            first++;
        return first == clause.FiniteVerb;
    }

    /// <summary>"es stimmt, dass", "sagte, dass"; not "er bestätigte nicht, dass".</summary>
    private bool IsCalledTrue(ReadText text, int index, out bool isDenied)
    {
        isDenied = false;
        var clause = text.Analysis.Clauses[index];
        if (words.TruthWords.TryGet(clause.Predicate, out var value))
        {
            isDenied = (value == False) != clause.IsNegated;
            return true;
        }

        for (var token = clause.Tokens.Start; token < Math.Min(clause.Tokens.End, clause.Tokens.Start + Reach); token++)
        {
            if (text.ClauseAt(token) != index || !words.TruthWords.TryGet(text.Lemma(token), out value))
                continue;
            isDenied = (value == False) != clause.IsNegated;
            return true;
        }

        return !clause.IsNegated;
    }
}
