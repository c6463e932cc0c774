using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds the clause that tells what a figure is, where that is not the one it stands in.</summary>
internal sealed class TellingClause(ClaimWords words, ReadText text)
{
    // Tokens between a figure in apposition and the noun it belongs to.
    private const int AppositionReach = 12;

    /// <summary>The index of the clause; -1 where the figure belongs to its own.</summary>
    public int Of(Mention mention) => DefiningClause(mention) is >= 0 and var clause ? clause : ClauseBefore(mention);

    /// <summary>
    /// "Die 170 Millionen Euro, die der Konzern auszahlte, seien ein Witz": where the clause around a figure only says what
    /// somebody thinks of it, the relative clause behind it tells what it is. -1 where there is none.
    /// </summary>
    private int DefiningClause(Mention mention)
    {
        if (mention is not NumericMention { Type: not MentionType.Ordinal } || text.Analysis.PhraseOf(mention.Tokens.Start) is not (>= 0 and var index))
            return -1;

        var phrase = text.Analysis.Phrases[index];
        var comma = phrase.Tokens.End;

        // "fünf Prozent zufolge": a preposition may stand behind, as the last word of the text.
        var start = phrase.Preposition >= 0 && phrase.Preposition < phrase.Tokens.Start ? phrase.Preposition + 1 : phrase.Tokens.Start;
        if (!words.Definite.Contains(text.Lemma(start)) || comma + 1 >= text.Analysis.Tokens.Length || text.Sign(comma) != ',')
            return -1;

        var clause = text.ClauseAt(comma + 1);
        return clause >= 0 && text.Analysis.Clauses[clause] is { Type: ClauseType.Relative, FiniteVerb: >= 0 } relative && relative.Antecedent == index
            && text.ClauseAt(mention.Tokens.Start) is var around && around >= 0 && (IsRemark(text.Analysis.Clauses[around]) || IsWholeCounted(phrase, mention))
            ? clause
            : -1;
    }

    /// <summary>"Von den 320 Menschen, die gerettet wurden, kam ein Drittel hier unter": the main clause counts some of them, the relative clause all.</summary>
    private bool IsWholeCounted(NounPhrase phrase, Mention mention) =>
        mention is NumericMention { Type: MentionType.Number } && phrase.Preposition >= 0 && words.PartitivePrepositions.Contains(text.Lemma(phrase.Preposition));

    /// <summary>
    /// "Als der Richter die Strafe nennt, acht Jahre und drei Monate, greift sie nach der Hand": a figure between marks tells
    /// of the noun of the clause before it that names its measure. -1 where it belongs to its own clause.
    /// </summary>
    private int ClauseBefore(Mention mention)
    {
        var (before, behind) = (mention.Tokens.Start - 1, mention.Tokens.End);
        if (before < 1 || text.Sign(before) != ',' || (behind < text.Analysis.Tokens.Length && text.Pos(behind) != PartOfSpeech.Punctuation) || DimensionOf(mention) is not { } dimension)
            return -1;

        var clause = text.ClauseAt(before - 1);
        if (clause < 0 || clause == text.ClauseAt(mention.Tokens.Start) || text.Analysis.Clauses[clause].FiniteVerb < 0)
            return -1;

        var tokens = text.Analysis.Clauses[clause].Tokens;
        for (var i = before - 1; i >= Math.Max(tokens.Start, before - AppositionReach); i--)
        {
            if (text.FigureAt(i) is NumericMention)
                return -1;
            if (text.ClauseAt(i) == clause && text.IsNoun(i) && words.Relations.TryGet(text.Lemma(i), dimension, out _))
                return clause;
        }

        return -1;
    }

    private static string? DimensionOf(Mention mention) => mention switch
    {
        NumericMention { Value: { Unit: not null, Dimension: { } dimension } } => dimension.Name,
        TemporalMention { Length: { Unit: not null, Dimension: { } dimension } } => dimension.Name,
        _ => null,
    };

    /// <summary>"… war nicht die Rede", "… störte das wenig": a clause whose verb tells nothing of what happened.</summary>
    private bool IsRemark(Clause clause) => clause.Predicate.Length == 0 || words.RemarkVerbs.Contains(clause.Predicate);
}
