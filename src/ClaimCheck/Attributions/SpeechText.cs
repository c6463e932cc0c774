using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Mentions.References;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>One article as the readers of frames see it: a class for each word, and the paired quotation marks.</summary>
internal sealed class SpeechText
{
    private readonly WordClass[] classes;
    private readonly Places places;

    public SpeechText(SpottedText spotted, AnalyzedDocument analysis, ImmutableArray<Mention> mentions, ImmutableArray<Reference> references, AttributionLexicon lexicon, Places places)
    {
        Spotted = spotted;
        Analysis = analysis;
        Mentions = mentions;
        References = references.ToDictionary(static reference => reference.Token);
        Lexicon = lexicon;
        this.places = places;
        Text = spotted.Text;
        classes = new WordClass[Count];
        var words = spotted.WordIds;
        for (var i = 0; i < classes.Length; i++)
            classes[i] = ClassAt(i, words[i]);
        foreach (var mention in mentions)
        {
            if (mention is EntityMention { Form: EntityForm.Name or EntityForm.ShortName or EntityForm.Metonym } name)
                Mark(name.Tokens, WordClass.Name);
        }

        Voices = new SpeakerResolver(this);
        Quotes = QuoteMarks.In(Text);
        foreach (var quote in Quotes)
        {
            Mark(quote.Range, WordClass.Quoted);
        }
    }

    /// <summary>The words with their numbers.</summary>
    public SpottedText Spotted { get; }

    /// <summary>Tags and clauses; empty where no analyzer is at hand.</summary>
    public AnalyzedDocument Analysis { get; }

    /// <summary>The mentions of the text.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>What pronouns and role nouns refer to, by their token.</summary>
    public Dictionary<int, Reference> References { get; }

    /// <summary>Tells which voice a noun group stands for.</summary>
    public SpeakerResolver Voices { get; }

    /// <summary>The word lists.</summary>
    public AttributionLexicon Lexicon { get; }

    /// <summary>Tokens and sentences.</summary>
    public TokenizedText Text { get; }

    /// <summary>The paired quotation marks that are not inside others, in text order.</summary>
    public ImmutableArray<MarkedWords> Quotes { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => Text.Tokens.Length;

    /// <summary>Whether the token belongs to any of <paramref name="wanted"/>.</summary>
    public bool Is(int token, WordClass wanted) => token >= 0 && token < classes.Length && (classes[token] & wanted) != WordClass.None;

    /// <summary>Whether the token begins with a capital letter or a digit inside a name.</summary>
    public bool IsCapital(int token) => token >= 0 && token < classes.Length && Spotted.Capitals[token];

    /// <summary>Whether the token is a word in small letters.</summary>
    public bool IsSmall(int token) => token >= 0 && token < Count && char.IsLower(First(token));

    /// <summary>The number of the word in the vocabulary.</summary>
    public int Id(int token) => token >= 0 && token < Count ? Spotted.WordIds[token] : 0;

    /// <summary>The first code unit of the token.</summary>
    public char First(int token) => token >= 0 && token < Count ? Text.Characters(token)[0] : '\0';

    /// <summary>Whether the token is exactly the mark <paramref name="mark"/>.</summary>
    public bool IsMark(int token, char mark) =>
        token >= 0 && token < Count && Text.Tokens[token].Span.Length == 1 && First(token) == mark;

    /// <summary>Whether the token is a mark and no word or number.</summary>
    public bool IsPunctuation(int token) => !char.IsLetterOrDigit(First(token)) && First(token) is not ('€' or '$' or '%' or '§');

    /// <summary>Whether the token separates clauses: comma, semicolon, colon, bracket, dash between blanks.</summary>
    public bool IsBorder(int token) =>
        token >= 0 && token < Count && Text.Tokens[token].Span.Length == 1
        && First(token) is ',' or ';' or ':' or '(' or ')' or '–' or '—' or '-' or '[' or ']' && !(First(token) == ',' && IsTruncated(token - 1));

    // "Kongress-, Militär- und Regierungssprecher": one noun.
    private bool IsTruncated(int token) => token >= 0 && Text.Characters(token) is [.., _, '-'] && IsCapital(token);

    /// <summary>Marks words so that no reader takes them again.</summary>
    public void Mask(TokenRange range) => Mark(range, WordClass.Masked);

    /// <summary>The text position of a range of tokens.</summary>
    public TextSpan SpanOf(TokenRange range) => Text.Tokens[range.Start].Span.To(Text.Tokens[range.End - 1].Span);

    /// <summary>The STTS tag of the token; empty where nobody told it.</summary>
    public string Tag(int token) =>
        token >= 0 && token < Analysis.Tokens.Length && Analysis.Tokens[token].Pos != PartOfSpeech.Other ? Analysis.Tokens[token].Tag : string.Empty;

    /// <summary>Whether the token is a finite verb by its tag.</summary>
    public bool IsFinite(int token) => Tag(token) is ['V', _, 'F', 'I', 'N'];

    /// <summary>The mention of a person, place or organisation that says most about <paramref name="words"/>, or <see langword="null"/>.</summary>
    public EntityMention? EntityIn(TokenRange words)
    {
        EntityMention? best = null;
        for (var i = FirstMention(words.Start); i < Mentions.Length && Mentions[i].Tokens.Start < words.End; i++)
        {
            if (Mentions[i] is EntityMention entity && words.Contains(entity.Tokens) && (best is null || Rank(entity) > Rank(best)))
                best = entity;
        }

        return best;
    }

    private int FirstMention(int token)
    {
        var low = 0;
        var high = Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Tokens.Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // "Putins Sprecher Peskow" is Peskow: a person in the genitive says whose the head is.
    private int Rank(EntityMention entity) =>
        (entity.EntityType is EntityType.Person or EntityType.Organisation ? 4 : 0)
        + (entity.Form is EntityForm.Adjective ? 0 : 2)
        + (IsGenitive(entity) ? 0 : 1);

    /// <summary>The country whose government a mention stands for: "Moskau"; <see langword="null"/> for other mentions.</summary>
    public string? StateOf(EntityMention entity) => entity.EntityType == EntityType.Place ? places.StateOf(entity.Canonical) : null;

    /// <summary>Whether a mention names a country.</summary>
    public bool IsCountry(EntityMention entity) => entity.EntityType == EntityType.Place && places.IsCountry(entity.Canonical);

    /// <summary>Whether a name ends in the s of a genitive: "Putins".</summary>
    public bool IsGenitive(EntityMention entity) =>
        Text.Characters(entity.Tokens.End - 1)[^1] == 's' && entity.Canonical[^1] != 's';

    private void Mark(TokenRange range, WordClass mark)
    {
        for (var i = Math.Max(0, range.Start); i < Math.Min(range.End, classes.Length); i++)
            classes[i] |= mark;
    }

    // "brächten" of "bringen" is no past, "hörten" of "hören" is.
    private static bool HasUmlaut(ReadOnlySpan<char> word) => word.IndexOfAny('ä', 'ö', 'ü') >= 0;

    // "er trete" of "treten", "er berichte" of "berichten", but "sagte" of "sagen".
    private bool IsPresentStem(int token) =>
        Lexicon.Finite(Id(token), -1) is { Lemma: var lemma } && lemma.AsSpan(0, lemma.Length - 1).EndsWith(Text.Characters(token), StringComparison.Ordinal);

    // "demonstrierten" is the same in both moods.
    private static bool EndsAsPast(ReadOnlySpan<char> word) => word is [.., 't', 'e'] or [.., 't', 'e', 'n'];

    private WordClass ClassAt(int token, int id)
    {
        const WordClass verbs = WordClass.AnyCue | WordClass.LightCue | WordClass.Subjunctive | WordClass.Auxiliary | WordClass.Passive | WordClass.Perfect | WordClass.Shall;
        var value = Lexicon.ClassOf(id);
        // Verbs are written small; "Meine", "Ende" and the like are none.
        if (Spotted.Capitals[token] && (!IsSentenceStart(token) || Tag(token) is not ("" or ['V', ..])))
            value &= ~verbs;
        if ((value & WordClass.Subjunctive) != WordClass.None && (value & WordClass.Auxiliary) == WordClass.None && (Spotted.Capitals[token] || Tag(token) is not ("" or ['V', ..])))
            value &= ~WordClass.Subjunctive;
        return value | MoodAt(token, value);
    }

    // "spüre" is a subjunctive, or a first person that news do not use; "sagte" could be one, but is past.
    private WordClass MoodAt(int token, WordClass value)
    {
        if (!IsFinite(token) || Spotted.Capitals[token])
            return WordClass.None;
        if ((value & WordClass.FiniteCue) != WordClass.None && EndsAsPast(Text.Characters(token)) && !IsPresentStem(token))
            return WordClass.None;
        // A word that no lexicon knows may be anything: "schätzungsweise".
        if (Analysis.Tokens[token].Lemma is not [.., 'n'])
            return WordClass.None;
        var features = Analysis.Tokens[token].Features;
        if (features.Has(Features.SubjunctiveI) && Text.Characters(token)[^1] == 'e' && !features.Has(Features.Past))
            return WordClass.SubjunctiveOne;
        return features.Has(Features.SubjunctiveII) && !features.Has(Features.Indicative) && !(EndsAsPast(Text.Characters(token)) && HasUmlaut(Text.Characters(token)) == HasUmlaut(Analysis.Tokens[token].Lemma)) ? WordClass.SubjunctiveTwo : WordClass.None;
    }

    /// <summary>Whether the token is the first of its sentence.</summary>
    public bool IsSentenceStart(int token) => Text.Sentences[Text.SentenceOf(token)].Tokens.Start == token;
}
