using ClaimCheck.Analysis;
using ClaimCheck.Mentions;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>The place of a figure in its text: sentence, clause and phrase.</summary>
internal sealed class ClaimSite
{
    // No sentence of news is longer; a list of 100,000 numbers in one sentence is, and must not take the square of its length.
    private const int Reach = 150;

    /// <param name="text">The text.</param>
    /// <param name="mention">The figure, if any.</param>
    /// <param name="anchor">Its tokens.</param>
    /// <param name="clause">The clause that tells of the figure where that is not the one it stands in; else -1.</param>
    public ClaimSite(ReadText text, Mention? mention, TokenRange anchor, int clause = -1)
    {
        Text = text;
        Mention = mention;
        Anchor = anchor;
        SentenceIndex = text.Text.SentenceOf(anchor.Start);
        Sentence = text.Text.Sentences[SentenceIndex];
        ClauseIndex = clause >= 0 ? clause : text.Analysis.ClauseOf(anchor.Start);
        Clause = ClauseIndex >= 0 ? text.Analysis.Clauses[ClauseIndex] : null;
        Range = Near(Clause?.Tokens ?? Sentence.Tokens);
        Surroundings = Near(Sentence.Tokens);
        PhraseIndex = text.Analysis.PhraseOf(anchor.End - 1);
    }

    public ReadText Text { get; }

    public Mention? Mention { get; }

    /// <summary>The tokens of the figure.</summary>
    public TokenRange Anchor { get; }

    public int SentenceIndex { get; }

    public Sentence Sentence { get; }

    public int ClauseIndex { get; }

    public Clause? Clause { get; }

    /// <summary>The tokens of the clause, embedded clauses included; of the sentence where no clause was found.</summary>
    public TokenRange Range { get; }

    /// <summary>The tokens of the sentence.</summary>
    public TokenRange Surroundings { get; }

    /// <summary>The noun phrase that the figure belongs to, or -1.</summary>
    public int PhraseIndex { get; }

    public NounPhrase? Phrase => PhraseIndex >= 0 ? Text.Analysis.Phrases[PhraseIndex] : null;

    /// <summary>Whether a token belongs to the clause itself and to none embedded in it.</summary>
    public bool IsOwn(int token) => Range.Contains(token) && (ClauseIndex < 0 || Text.ClauseAt(token) == ClauseIndex);

    /// <summary>The next token after the figure, or -1 at the end of the sentence.</summary>
    public int Next => Anchor.End < Sentence.Tokens.End ? Anchor.End : -1;

    /// <summary>The token before the figure, or -1 at the start of the sentence.</summary>
    public int Previous => Anchor.Start > Sentence.Tokens.Start ? Anchor.Start - 1 : -1;

    /// <summary>"drei der vier Arbeiter", "ein Drittel der 3,5 Milliarden": the figure is the whole that the figure before it is a part of, whatever its clause says of the part.</summary>
    public bool IsWholeOfFigure =>
        Previous is > 0 and var before && Text.Pos(before) == PartOfSpeech.Determiner && Text.FeaturesOf(before).HasFlag(Features.Genitive)
        && Text.FigureAt(before - 1) is NumericMention && Sentence.Tokens.Contains(before - 1);

    /// <summary>The phrase of the subject of the clause; <see langword="null"/> where unknown or where it is the figure's own.</summary>
    public NounPhrase? Subject
    {
        get
        {
            if (Clause is not { Subject: >= 0 } clause || Text.Analysis.Phrases[clause.Subject].Tokens.Overlaps(Anchor))
                return null;

            // "Chassan, der 127 Kilometer südlich liegt": the relative pronoun stands for its antecedent.
            var subject = Text.Analysis.Phrases[clause.Subject];
            if (clause.Type != ClauseType.Relative || clause.Antecedent < 0 || Text.Pos(subject.Head) != PartOfSpeech.Pronoun)
                return subject;

            var antecedent = Text.Analysis.Phrases[clause.Antecedent];
            return antecedent.Tokens.Overlaps(Anchor) ? Doer(clause, antecedent) : antecedent;
        }
    }

    /// <summary>"die 12.000 Feiernden, die das Rathaus gezählt hat": a verb in the singular has another subject than the pronoun of a plural.</summary>
    private NounPhrase? Doer(Clause clause, NounPhrase antecedent) =>
        clause is { DirectObject: >= 0, FiniteVerb: >= 0 }
        && Text.FeaturesOf(clause.FiniteVerb).HasFlag(Features.Singular) && !Text.FeaturesOf(clause.FiniteVerb).HasFlag(Features.Plural)
        && !Text.FeaturesOf(antecedent.Head).HasFlag(Features.Singular)
            ? Text.Analysis.Phrases[clause.DirectObject]
            : null;

    /// <summary>"den 1,9 Tonnen schweren Satelliten": the noun that the figure and its adjective stand before, or -1.</summary>
    public int AttributedNoun =>
        Next is >= 0 and var next && Text.Pos(next) == PartOfSpeech.Adjective
        && Text.Analysis.PhraseOf(next) is >= 0 and var phrase && Text.Analysis.Phrases[phrase].Head > next
        && Text.IsNoun(Text.Analysis.Phrases[phrase].Head)
            ? Text.Analysis.Phrases[phrase].Head
            : -1;

    private TokenRange Near(TokenRange range) =>
        new(Math.Max(range.Start, Math.Min(Anchor.Start - Reach, range.End)), Math.Min(range.End, Math.Max(Anchor.End + Reach, range.Start)));
}
