using ClaimCheck.Analysis;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching.Likelihood;
using ClaimCheck.Mentions;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>What comparing needs to know of one claim, found once.</summary>
internal sealed class ClaimProfile
{
    private readonly MatchingWords words;
    private readonly ClaimWords claimWords;
    private QuoteWording? wording;
    private Happening? happening;
    private Counting? counting;
    private Lazy<LastTime?>? lastTime;
    private AgedPerson? person;
    private ClaimSurroundings? surroundings;
    private (ArticleProfile? Other, int Rivals) lastRivals;

    public ClaimProfile(ArticleProfile article, int number, Claim claim, MatchingWords words, ClaimWords claimWords, WordClasses classes)
    {
        this.words = words;
        this.claimWords = claimWords;
        Number = number;
        Article = article;
        Claim = claim;
        var text = article.Article.Text;
        SentenceIndex = claim.Mention is { } mention ? text.SentenceOf(mention.Tokens.Start) : SentenceAt(text, claim.Span.Start);
        Sentence = text.Sentences[SentenceIndex];
        Block = (SlotUnifier.Group(claim.Kind), SlotUnifier.IsShare(claim) ? Dimension.Share.Name : claim.Value?.Dimension.Name ?? string.Empty);
        FigureIndex = claim.Mention is { } figure ? article.Mentions.FiguresIn(new(claim.Sentence.Start, figure.Span.Start)) : -1;
        Head = HeadOf(claim) is { } head ? classes.ClassOf(head) : null;
        HeadLemma = HeadOf(claim);
        Trigger = claim.Event?.Trigger is { } trigger && !words.LightVerbs.Contains(trigger) ? classes.ClassOf(trigger) : null;
        TriggerLemma = Trigger is null ? null : claim.Event?.Trigger;
        RoleGroup = claim.Role is { } role && words.RelatedRoles.TryGet(role, out var group) ? group : null;
        Subject = claim.Subject?.Canonical is { } subject ? classes.ClassOf(subject) : null;
        IsSubjectNamed = claim.Subject is { } named && article.Mentions.IsNamed(named);
        Restrictions = claim.Restrictions.Select(restriction => classes.ClassOf(restriction.Canonical)).ToHashSet(StringComparer.Ordinal);
        if (claim.Mention is { } told && article.Article.Analysis.ClauseOf(told.Tokens.Start) is >= 0 and var index)
        {
            var clause = article.Article.Analysis.Clauses[index];
            IsInPresent = clause.Tense == Tense.Present;
            IsToldOfMany = clause.FiniteVerb >= 0 && article.Article.Analysis.Tokens[clause.FiniteVerb].Features is var verb && verb.HasFlag(Features.Plural) && !verb.HasFlag(Features.Singular);
        }

        Names = article.Mentions.NamesIn(SentenceIndex);
        PointedPlace = article.Mentions.PointedPlace(SentenceIndex);
        IsOrigin = article.Mentions.IsOrigin(claim);
        IsNoMore = article.Mentions.IsNoMore(claim);
        IsPointing = article.Mentions.IsPointing(claim);
        IsOfLike = HasLikeSubject(article.Article, claim, words);
        IsOfOneOfSome = claim.Subject is { } one && one.Span.Start < one.Span.End && IsSuperlative(article.FeaturesAt(one.Span.End - 1));
        IsTally = claim.Kind == ClaimKind.Count && claim.Mention is not null && article.Mentions.IsTally(claim.Mention, article.Published);
        IsOfUndatedPast = claim.When is { From: null, Value: Timex.PastReference } || (claim.Kind == ClaimKind.Date && article.Mentions.IsByPastReference(claim));
        HasCorrectionCue = article.Mentions.HasCorrectionCue(SentenceIndex);
    }

    public ArticleProfile Article { get; }

    public Claim Claim { get; }

    /// <summary>The index among all claims of the article.</summary>
    public int Number { get; }

    /// <summary>The words of the claim; asked for quotations only.</summary>
    public QuoteWording Wording => wording ??= QuoteWording.Of(this);

    /// <summary>What happens at the time it gives; asked for dates only.</summary>
    public Happening Happening => happening ??= Happening.Of(this, words);

    /// <summary>How it counts; asked for ordinals only.</summary>
    public Counting Counting => counting ??= Counting.Of(this, words);

    /// <summary>What happened the last time at the time it gives; <see langword="null"/> where it says no such thing. Asked for dates only.</summary>
    public LastTime? LastTime => (lastTime ??= new(() => Matching.LastTime.Of(this, words))).Value;

    /// <summary>Whose age it tells; asked for ages only.</summary>
    public AgedPerson Person => person ??= AgedPerson.Of(this, words, claimWords);

    /// <summary>The words around it, in ever wider circles; asked where the likelihood of a pair is.</summary>
    public ClaimSurroundings Surroundings(SharedWords shared) => surroundings ??= ClaimSurroundings.Of(this, shared);

    /// <summary>How many figures of its kind its article gives that another does not; the last answer is kept.</summary>
    public int RivalsIn(ArticleProfile other)
    {
        if (lastRivals.Other != other)
            lastRivals = (other, Article.RivalsOf(Block, other));
        return lastRivals.Rivals;
    }

    public int SentenceIndex { get; }

    public Sentence Sentence { get; }

    /// <summary>The how-manieth figure of its sentence it is, from 0; -1 for claims without a figure.</summary>
    public int FigureIndex { get; }

    /// <summary>Only claims of one block can be alike: the group of kinds and the dimension.</summary>
    public (ClaimKind Group, string Dimension) Block { get; }

    /// <summary>The class of the noun that is counted or measured.</summary>
    public string? Head { get; }

    /// <summary>The group of roles that the role can stand for by turns, where it is in one.</summary>
    public string? RoleGroup { get; }

    /// <summary>That noun itself.</summary>
    public string? HeadLemma { get; }

    /// <summary>The class of the verb of its clause, where it says enough.</summary>
    public string? Trigger { get; }

    /// <summary>That verb itself.</summary>
    public string? TriggerLemma { get; }

    /// <summary>The entity or the class of the noun that is the subject.</summary>
    public string? Subject { get; }

    /// <summary>Whether the subject is a named entity.</summary>
    public bool IsSubjectNamed { get; }

    /// <summary>Whether the subject is a pronoun that was not resolved.</summary>
    public bool IsSubjectPronoun => Claim.Subject is { } subject && !IsSubjectNamed && !char.IsUpper(subject.Canonical, 0);

    /// <summary>The classes of the words that narrow what is counted or measured.</summary>
    public IReadOnlySet<string> Restrictions { get; }

    /// <summary>Whether its clause is told in the present tense, which speaks of what is and of what is planned.</summary>
    public bool IsInPresent { get; }

    /// <summary>Whether the verb of its clause stands in the plural.</summary>
    public bool IsToldOfMany { get; }

    /// <summary>The canonical names in its sentence.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>Whether its figure is the one that a change starts from: 690 in "von 690 auf 795 Punkte".</summary>
    public bool IsOrigin { get; }

    /// <summary>Whether it counts nobody any longer: "vermisst wird niemand mehr".</summary>
    public bool IsNoMore { get; }

    /// <summary>Whether its clause points to what the clause before is about: "Ankünfte sind kaum betroffen; hier entfielen 31".</summary>
    public bool IsPointing { get; }

    /// <summary>Whether it is told of another thing of the same kind: "eine vergleichbare Mission kostete 145 Millionen".</summary>
    public bool IsOfLike { get; }

    /// <summary>Whether it is told of one of several that an adjective alone names: "das kräftigste hatte die Stärke 4,8".</summary>
    public bool IsOfOneOfSome { get; }

    /// <summary>Whether it counts what has come together since a day long ago: "seit Jahresbeginn 112 Schafe".</summary>
    public bool IsTally { get; }

    /// <summary>Whether it is told of a past that its article does not date: "damals".</summary>
    public bool IsOfUndatedPast { get; }

    /// <summary>The place that its sentence opens by pointing to: Switzerland in "Dort waren 93 Prozent der Züge pünktlich".</summary>
    public string? PointedPlace { get; }

    /// <summary>Whether a word of its sentence says that a figure replaces an earlier one.</summary>
    public bool HasCorrectionCue { get; }

    /// <summary>Whether no other claim of the article states a value of this relation, noun or role.</summary>
    public bool IsOnlyOne => Article.IsOnlyOne(this);

    /// <summary>Whether its article gives a larger figure for the same role: "Zwei Menschen erlagen ihren Verletzungen" where five are dead.</summary>
    public bool IsIncrement => Claim.Role is { } role && Claim.Value is { } value && Article.LargestOf(role) > value.Printed;

    /// <summary>Its sentence without figures; empty where too few words remain.</summary>
    public string Skeleton => Article.Sentences[SentenceIndex].Skeleton;

    /// <summary>Whether it stands in the headline, a subheading or a caption.</summary>
    public bool IsDisplay => Sentence.Role is SentenceRole.Title or SentenceRole.Subheading or SentenceRole.Caption;

    private static string? HeadOf(Claim claim) => claim.Kind switch
    {
        ClaimKind.Count or ClaimKind.Ordinal => claim.Counted?.Lemma,
        ClaimKind.Statement => claim.Subject?.Canonical,
        _ => claim.Measure?.Canonical,
    };

    private static bool IsSuperlative(Features features) => features.HasFlag(Features.Superlative);

    private static bool HasLikeSubject(Article article, Claim claim, MatchingWords words)
    {
        if (claim.Subject is not { } subject || subject.Span.Start >= subject.Span.End || claim.Mention is not NumericMention)
            return false;

        for (var i = article.Text.TokenAt(subject.Span.Start); i < article.Text.Tokens.Length && article.Text.Tokens[i].Span.End <= subject.Span.End; i++)
        {
            if (words.LikeWords.Contains(article.Analysis.Tokens[i].Lemma))
                return true;
        }

        return false;
    }

    private static int SentenceAt(TokenizedText text, int position)
    {
        int low = 0, high = text.Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (text.Sentences[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
