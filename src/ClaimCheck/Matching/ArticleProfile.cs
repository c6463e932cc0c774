using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using NodaTime;

namespace ClaimCheck.Matching;

/// <summary>What comparing needs to know of one article, found once.</summary>
internal sealed class ArticleProfile
{
    // Less than one word in 300,000, see frequencies.md.
    private const int RareWeight = 5;
    private const int TellingWeight = 6;

    // A word of at least three sentences, and of every fourth, is a topic.
    private const int TopicSentences = 3;
    private const int TopicShare = 4;

    // Of a note of a sentence or two names and figures stand for all that a report tells.
    private const int SentencesOfNote = 2;

    // Of a table of 100,000 figures the first ones are looked through.
    private const int MostRivals = 60;

    private readonly Dictionary<string, decimal> largest = new(StringComparer.Ordinal);
    private readonly StatedValues values;
    private readonly Context?[] contexts;
    private readonly MatchingWords words;
    private readonly WordClasses classes;
    private Dictionary<string, int>? sentencesOf;
    private HashSet<int>? units;
    private HashSet<string>? nameKeys;
    private Dictionary<string, int>? noteKeys;
    private IReadOnlyList<string[]>? vehicles;
    private readonly Dictionary<ClaimProfile, bool> answers = [];
    private (ArticleProfile? Other, bool IsSure) lastAsked;
    private ArticleProfile? lastScored;
    private readonly Dictionary<(int, int), int> scores = [];

    public ArticleProfile(Article article, MatchingWords words, WordClasses classes, ClaimWords claimWords)
    {
        Article = article;
        this.words = words;
        this.classes = classes;
        contexts = new Context?[article.Text.Sentences.Length];
        Keys = KeysOf(article, words);
        KeyWeight = Keys.Values.Sum();
        Sentences = SentenceProfile.All(article);
        Mentions = new MentionIndex(article, claimWords);
        Copies = new SentenceCopies(this, words, classes);
        Claims = [.. article.Claims.Select((claim, number) => new ClaimProfile(this, number, claim, words, claimWords, classes))];
        Distinct = WithoutRepetitions(Claims, Sentences);
        values = new StatedValues(Distinct);
        Index = new ClaimIndex(Claims, Distinct);
        foreach (var claim in Distinct)
        {
            if (claim.Claim is { Role: { } role, Value: { } value } && !SlotFields.IsBackground(claim))
                largest[role] = Math.Max(largest.GetValueOrDefault(role, value.Printed), value.Printed);
        }
    }

    public Article Article { get; }

    public string Id => Article.Document.Id;

    /// <summary>Names and nouns of the article with the weight each has as a sign of one event.</summary>
    public IReadOnlyDictionary<string, int> Keys { get; }

    public int KeyWeight { get; }

    /// <summary>The same with the last parts of compounds: of two notes one says "Beben" where the other says "Erdbeben".</summary>
    public IReadOnlyDictionary<string, int> NoteKeys => noteKeys ??= WithHeads(Keys, words);

    public ImmutableArray<SentenceProfile> Sentences { get; }

    /// <summary>Its sentences as copies of sentences of other articles.</summary>
    public SentenceCopies Copies { get; }

    /// <summary>The mentions of the article by position.</summary>
    public MentionIndex Mentions { get; }

    public ImmutableArray<ClaimProfile> Claims { get; }

    /// <summary>The claims without repetitions: a caption printed twice states its figures once.</summary>
    public ImmutableArray<ClaimProfile> Distinct { get; }

    /// <summary>The claims by kind, sentence and wording.</summary>
    public ClaimIndex Index { get; }

    /// <summary>The publication time on the time line, where it is known to the day.</summary>
    public LocalDateTime? Published =>
        Article.Document.Published is { Date: not null } published
            ? published.Earliest.PlusSeconds(-(published.Offset?.Seconds ?? 0))
            : null;

    /// <summary>Whether both articles hold a name or noun that few texts hold; without one, a sentence in both may be said of two events.</summary>
    public bool SharesRareWordWith(ArticleProfile other)
    {
        foreach (var (key, weight) in Keys)
        {
            if (weight >= RareWeight && other.Keys.ContainsKey(key))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a sentence holds a name or a noun in no list: "Die Feuerwehr war mit 30 Fahrzeugen im Einsatz." is said of
    /// many fires and proves no common origin.
    /// </summary>
    public bool HasTellingNoun(int sentence)
    {
        if (Mentions.NamesIn(sentence).Count > 0)
            return true;

        var tokens = Article.Text.Sentences[sentence].Tokens;
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            var token = Article.Analysis.Tokens[i];
            if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && Keys.TryGetValue(Key(token.Lemma), out var weight) && weight >= TellingWeight)
                return true;
        }

        return false;
    }

    /// <summary>Whether the article is a note of a sentence or two.</summary>
    public bool IsNote => contexts.Length <= SentencesOfNote;

    /// <summary>Whether the article is one sentence, of which every figure is the only one of its kind.</summary>
    public bool IsSentence => contexts.Length <= 1;

    /// <summary>Whether the article names an entity anywhere.</summary>
    public bool Names(string canonical) => Keys.ContainsKey(Key(canonical));

    /// <summary>Whether a key is the name of an entity.</summary>
    public bool IsNameKey(string key) => (nameKeys ??= [.. Article.Mentions.OfType<EntityMention>().Where(IsOfName).Select(entity => Key(entity.Canonical))]).Contains(key);

    private static bool IsOfName(EntityMention entity) => entity.Form is not (EntityForm.Pronoun or EntityForm.RoleNoun);

    /// <summary>Whether a token is a name or part of one.</summary>
    public bool IsName(int token) => Article.Analysis.Tokens[token].Pos == PartOfSpeech.ProperNoun || Mentions.IsNameAt(Article.Text.Tokens[token].Span.Start);

    /// <summary>The features of the token at a position of the text.</summary>
    public Features FeaturesAt(int position) => Article.Analysis.Tokens[Article.Text.TokenAt(position)].Features;

    /// <summary>Whether the verb of the clause at a position of the text stands in the plural: "eines der Segel klemmt" is told of one.</summary>
    public bool IsToldInPlural(int position) =>
        Article.Analysis.ClauseOf(Article.Text.TokenAt(position)) is >= 0 and var clause && Article.Analysis.Clauses[clause].FiniteVerb is >= 0 and var verb
        && !Article.Analysis.Tokens[verb].Features.HasFlag(Features.Singular);

    /// <summary>The words of a sentence that say what its figures are about.</summary>
    public Context ContextOf(int sentence) => contexts[sentence] ??= new Context(this, sentence, words, classes);

    /// <summary>Whether a word stands in so many sentences that it tells none of them apart: what the whole article is about.</summary>
    public bool IsTopic(string word) => (sentencesOf ??= CountedSentences()).GetValueOrDefault(word) is >= TopicSentences and var count && count * TopicShare > contexts.Length;

    private Dictionary<string, int> CountedSentences()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var sentence = 0; sentence < contexts.Length; sentence++)
        {
            foreach (var word in ContextOf(sentence).Words)
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }

    /// <summary>The largest figure the article gives for a role in the event it reports; 0 where it gives none.</summary>
    public decimal LargestOf(string role) => largest.GetValueOrDefault(role);

    private static Dictionary<string, int> KeysOf(Article article, MatchingWords words)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in article.Mentions)
        {
            if (mention is not EntityMention entity || !IsOfName(entity))
                continue;
            var key = Key(entity.Canonical);
            keys.TryAdd(key, words.WeightOf(key));
        }

        for (var i = 0; i < article.Analysis.Tokens.Length; i++)
        {
            var token = article.Analysis.Tokens[i];
            if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || !known.Add(token.Lemma))
                continue;
            var key = Key(token.Lemma);
            if (words.WeightOf(key) is > 0 and var weight)
                keys.TryAdd(key, weight);
        }

        return keys;
    }

    private static Dictionary<string, int> WithHeads(IReadOnlyDictionary<string, int> keys, MatchingWords words)
    {
        var all = new Dictionary<string, int>(keys, StringComparer.Ordinal);
        foreach (var key in keys.Keys)
        {
            var head = Key(Compounds.German.HeadOf(key));
            if (head.Length < key.Length && words.WeightOf(head) is > 0 and var weight)
                all.TryAdd(head, weight);
        }

        return all;
    }

    /// <summary>Whether the article states one value only for the slot of <paramref name="claim"/>.</summary>
    public bool IsOnlyOne(ClaimProfile claim) => values.IsOnlyOne(claim);

    /// <summary>The kinds of the vehicles that it names, one entry for each time it names one.</summary>
    public IReadOnlyList<string[]> Vehicles => vehicles ??= Matching.Vehicles.In(Article, words);

    /// <summary>Whether a token is the unit of a figure: "Kilowatt" tells nothing of what is measured.</summary>
    public bool IsUnit(int token) => (units ??= UnitsOf(Article)).Contains(token);

    private static HashSet<int> UnitsOf(Article article)
    {
        var found = new HashSet<int>();
        foreach (var mention in article.Mentions.OfType<NumericMention>())
        {
            if (mention.Value.Unit is null)
                continue;
            for (var i = mention.Tokens.Start; i < mention.Tokens.End; i++)
                found.Add(i);
        }

        return found;
    }

    /// <summary>How many figures of a kind the article gives that <paramref name="other"/> does not.</summary>
    public int RivalsOf((ClaimKind, string) block, ArticleProfile other)
    {
        var known = other.Index.InBlock(block);
        return Index.InBlock(block).Take(MostRivals).Count(claim => !known.Take(MostRivals).Any(stated => ValueComparer.Compare(claim.Claim, stated.Claim) == ValueState.Fits));
    }

    /// <summary>Whether the article gives no other age for somebody called the same.</summary>
    public bool IsOnlyAgeOf(ClaimProfile claim)
    {
        foreach (var other in Index.InBlock(claim.Block))
        {
            if (other.Claim.Kind == ClaimKind.Age && string.Equals(other.Claim.Subject?.Canonical, claim.Claim.Subject?.Canonical, StringComparison.Ordinal)
                && other.Claim.Value?.Printed != claim.Claim.Value?.Printed)
                return false;
        }

        return true;
    }

    /// <summary>Whether the article itself gives the place of <paramref name="other"/> for the event.</summary>
    public bool Locates(ClaimProfile other, WordClasses classes) => HasLocation(other, classes, Polarity.Positive);

    /// <summary>Whether the article says that the event did not happen at the place of <paramref name="other"/>.</summary>
    public bool Denies(ClaimProfile other, WordClasses classes) => HasLocation(other, classes, Polarity.Negative);

    private bool HasLocation(ClaimProfile other, WordClasses classes, Polarity polarity)
    {
        foreach (var known in Index.InBlock(other.Block))
        {
            if (known.Claim.Place is { } place && known.Claim.Polarity == polarity
                && string.Equals(known.Claim.Event?.Trigger, other.Claim.Event?.Trigger, StringComparison.Ordinal)
                && classes.AreCompatible(place.Canonical, other.Claim.Place!.Canonical))
                return true;
        }

        return false;
    }

    /// <summary>Whether both articles surely report one event; claims are judged article by article, so the last answer is kept.</summary>
    public bool IsSurelyOneEventWith(ArticleProfile other)
    {
        if (lastAsked.Other != other)
            lastAsked = (other, EventGate.IsSurelyOneEvent(this, other));
        return lastAsked.IsSure;
    }

    /// <summary>The score of a pair of claims, counted once; claims are judged article by article, so those of the last one are kept.</summary>
    public int ScoreOf(ClaimProfile own, ClaimProfile other, Func<int> count)
    {
        if (lastScored != other.Article)
        {
            lastScored = other.Article;
            scores.Clear();
        }

        if (!scores.TryGetValue((own.Number, other.Number), out var score))
            scores.Add((own.Number, other.Number), score = count());
        return score;
    }

    /// <summary>Whether the article itself gives the figure of a claim, asked once for each claim.</summary>
    public bool Knows(ClaimProfile claim, Func<ArticleProfile, ClaimProfile, bool> question)
    {
        if (!answers.TryGetValue(claim, out var isKnown))
            answers.Add(claim, isKnown = question(this, claim));
        return isKnown;
    }

    private static ImmutableArray<ClaimProfile> WithoutRepetitions(ImmutableArray<ClaimProfile> claims, ImmutableArray<SentenceProfile> sentences)
    {
        var wordings = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = new int[sentences.Length];
        for (var i = 0; i < sentences.Length; i++)
            first[i] = wordings.TryAdd(sentences[i].Wording, i) ? i : wordings[sentences[i].Wording];
        var known = new HashSet<(int, int, int)>();
        return [.. claims.Where(claim => known.Add((first[claim.SentenceIndex], claim.FigureIndex, claim.Claim.Span.Length)))];
    }

    private static string Key(string name) => name.ToLowerInvariant();
}
