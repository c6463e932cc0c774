using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Mentions;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>A text with everything the layers below the claims know of it, by token.</summary>
internal sealed class ReadText
{
    private readonly EntityMention?[] entities;
    private readonly Mention?[] figures;
    private readonly int[] clauses;

    public ReadText(SpottedText spotted, AnalyzedDocument analysis, ImmutableArray<Mention> mentions, ImmutableArray<Quotation> quotations)
    {
        Spotted = spotted;
        Analysis = analysis;
        Mentions = mentions;
        Quotations = quotations;
        entities = new EntityMention?[analysis.Text.Tokens.Length];
        figures = new Mention?[analysis.Text.Tokens.Length];
        clauses = new int[analysis.Text.Tokens.Length];
        for (var i = 0; i < clauses.Length; i++)
            clauses[i] = analysis.ClauseOf(i);
        foreach (var mention in mentions)
        {
            for (var i = mention.Tokens.Start; i < mention.Tokens.End; i++)
            {
                if (mention is EntityMention entity)
                    entities[i] ??= entity;
                else
                    figures[i] = mention;
            }
        }
    }

    public SpottedText Spotted { get; }

    public AnalyzedDocument Analysis { get; }

    public ImmutableArray<Mention> Mentions { get; }

    public ImmutableArray<Quotation> Quotations { get; }

    public TokenizedText Text => Analysis.Text;

    public string Content => Text.Document.Content;

    /// <summary>The entity that a token names or refers to.</summary>
    public EntityMention? EntityAt(int token) => entities[token];

    /// <summary>The number or time that a token belongs to.</summary>
    public Mention? FigureAt(int token) => figures[token];

    /// <summary>The index of the innermost clause of a token, or -1.</summary>
    public int ClauseAt(int token) => clauses[token];

    public string Lemma(int token) => Analysis.Tokens[token].Lemma;

    public PartOfSpeech Pos(int token) => Analysis.Tokens[token].Pos;

    /// <summary>Whether a token is the negating particle.</summary>
    public bool IsNegation(int token) => HasTag(token, "PTKNEG");

    /// <summary>Whether a token is the first part of a compound that ends later: "Atomwaffen- und Raketentests".</summary>
    public bool IsSuspended(int token) => HasTag(token, "TRUNC");

    /// <summary>Whether a token opens a comparison: "so viel wie".</summary>
    public bool IsComparison(int token) => HasTag(token, "KOKOM");

    /// <summary>Whether a token is an adjective without inflection: "schwer" in "schwer verletzt".</summary>
    public bool IsAdverbial(int token) => HasTag(token, "ADJD");

    /// <summary>Whether a token is the second participle of a full verb: "geöffnet".</summary>
    public bool IsParticiple(int token) => HasTag(token, "VVPP");

    /// <summary>Whether a token is the prefix of a verb that stands before it: "kam … zusammen".</summary>
    public bool IsPrefix(int token) => HasTag(token, "PTKVZ");

    /// <summary>Whether a token is a preposition with its article: "ins", "am".</summary>
    public bool IsFusedPreposition(int token) => HasTag(token, "APPRART");

    /// <summary>Whether a token is a pronoun that asks or opens a free relative clause: "wer".</summary>
    public bool IsQuestionPronoun(int token) => HasTag(token, "PWS");

    /// <summary>Whether a token is a possessive before a noun: "seines".</summary>
    public bool IsPossessive(int token) => HasTag(token, "PPOSAT");

    private bool HasTag(int token, string tag) => string.Equals(Analysis.Tokens[token].Tag, tag, StringComparison.Ordinal);

    public Features FeaturesOf(int token) => Analysis.Tokens[token].Features;

    public bool IsNoun(int token) => Pos(token) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    /// <summary>The entity's canonical name where a token names one, its base form otherwise.</summary>
    public string Canonical(int token) => EntityAt(token)?.Canonical ?? Lemma(token);

    /// <summary>The span of a run of tokens.</summary>
    public TextSpan SpanOf(TokenRange tokens) => Text.Tokens[tokens.Start].Span.To(Text.Tokens[tokens.End - 1].Span);

    /// <summary>The single character of a token, or NUL where it has more than one.</summary>
    public char Sign(int token)
    {
        var span = Text.Tokens[token].Span;
        return span.Length == 1 ? Content[span.Start] : '\0';
    }
}
