using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Text;

namespace ClaimCheck.Matching;

/// <summary>What comparing needs to know of one claim, found once.</summary>
internal sealed class ClaimProfile
{
    public ClaimProfile(ArticleProfile article, Claim claim, MatchingWords words, WordClasses classes, ClaimWords claimWords)
    {
        Article = article;
        Claim = claim;
        var text = article.Article.Text;
        SentenceIndex = claim.Mention is { } mention ? text.SentenceOf(mention.Tokens.Start) : SentenceAt(text, claim.Span.Start);
        Sentence = text.Sentences[SentenceIndex];
        Block = (SlotUnifier.Group(claim.Kind), SlotUnifier.IsShare(claim) ? Values.Dimension.Share.Name : claim.Value?.Dimension.Name ?? string.Empty);
        FigureIndex = IndexInSentence(article.Article, claim);
        Head = HeadOf(claim) is { } head ? classes.ClassOf(head) : null;
        HeadLemma = HeadOf(claim);
        Trigger = claim.Event?.Trigger is { } trigger && !words.LightVerbs.Contains(trigger) ? classes.ClassOf(trigger) : null;
        Subject = claim.Subject?.Canonical is { } subject ? classes.ClassOf(subject) : null;
        IsSubjectNamed = claim.Subject is { } named && IsNamed(article.Article, named);
        Names = NamesIn(article.Article, Sentence);
        HasCorrectionCue = HasCue(article.Article, Sentence, claimWords);
    }

    public ArticleProfile Article { get; }

    public Claim Claim { get; }

    public int SentenceIndex { get; }

    public Sentence Sentence { get; }

    /// <summary>The how-manieth figure of its sentence it is, from 0; -1 for claims without a figure.</summary>
    public int FigureIndex { get; }

    /// <summary>Only claims of one block can be alike: the group of kinds and the dimension.</summary>
    public (ClaimKind Group, string Dimension) Block { get; }

    /// <summary>The class of the noun that is counted or measured.</summary>
    public string? Head { get; }

    /// <summary>That noun itself.</summary>
    public string? HeadLemma { get; }

    /// <summary>The class of the verb of its clause, where it says enough.</summary>
    public string? Trigger { get; }

    /// <summary>The entity or the class of the noun that is the subject.</summary>
    public string? Subject { get; }

    /// <summary>Whether the subject is a named entity.</summary>
    public bool IsSubjectNamed { get; }

    /// <summary>The canonical names in its sentence.</summary>
    public ImmutableHashSet<string> Names { get; }

    /// <summary>Whether a word of its sentence says that a figure replaces an earlier one.</summary>
    public bool HasCorrectionCue { get; }

    /// <summary>Whether no other claim of the article states a value of this relation, noun or role.</summary>
    public bool IsOnlyOne => Article.IsOnlyOne(this);

    /// <summary>Its sentence without figures; empty where too few words remain.</summary>
    public string Skeleton => Article.Sentences[SentenceIndex].Skeleton;

    /// <summary>Whether it stands in the headline, a subheading or a caption.</summary>
    public bool IsDisplay => Sentence.Role is SentenceRole.Title or SentenceRole.Subheading or SentenceRole.Caption;

    private static string? HeadOf(Claim claim) =>
        claim.Kind is ClaimKind.Count or ClaimKind.Ordinal ? claim.Counted?.Lemma : claim.Measure?.Canonical;

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

    private static int IndexInSentence(Article article, Claim claim)
    {
        if (claim.Mention is null)
            return -1;

        var index = 0;
        foreach (var mention in article.Mentions)
        {
            if (mention.Span.Start >= claim.Mention.Span.Start)
                break;
            if (mention is not EntityMention && mention.Span.Start >= claim.Sentence.Start)
                index++;
        }

        return index;
    }

    private static bool IsNamed(Article article, NamedSpan subject)
    {
        foreach (var mention in article.Mentions)
        {
            if (mention is EntityMention entity && entity.Span.Overlaps(subject.Span) && string.Equals(entity.Canonical, subject.Canonical, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ImmutableHashSet<string> NamesIn(Article article, Sentence sentence)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var mention in article.Mentions)
        {
            if (mention is EntityMention entity && sentence.Span.Contains(entity.Span))
                names.Add(entity.Canonical);
        }

        return names.ToImmutable();
    }

    private static bool HasCue(Article article, Sentence sentence, ClaimWords words)
    {
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (words.Corrections.Contains(article.Analysis.Tokens[i].Lemma))
                return true;
        }

        return false;
    }
}
