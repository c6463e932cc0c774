using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares when something happened the last time before: "zuletzt 1997" with "erstmals seit 2011".</summary>
internal sealed class LastTimeJudge(MatchingWords words, WordClasses classes)
{
    // Of a noun that few texts hold, see MatchingWords.
    private const int Rare = 4;

    // A part of a compound that has fewer letters is often no word of its own.
    private const int LeastPart = 5;

    // Years: what has not been since 2012 may have ended in that year and begun in the one before.
    private const int OpenOfSince = 1;

    // No sentence of news is longer; a list of 100,000 words is.
    private const int MostTokens = 100;

    /// <summary>The result for two dates; <see langword="null"/> where they give no last time of one thing.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.LastTime is not { } one || b.LastTime is not { } other || !LieApart(one, other) || !IsAsserted(a) || !IsAsserted(b) || !AreOfOneThing(a, one, b, other))
            return null;
        if (!a.Article.IsSurelyOneEventWith(b.Article))
            return Judgement.NotComparable("event-unsure");

        return Knows(a.Article, other) || Knows(b.Article, one) ? Judgement.NotComparable("event-unsure") : DateJudge.Conflict(a, b);
    }

    private static bool LieApart(LastTime one, LastTime other) =>
        Math.Abs(one.Year - other.Year) > (one.IsSince == other.IsSince ? 0 : OpenOfSince);

    private static bool IsAsserted(ClaimProfile claim) => claim.Claim.Modality == Claims.Modality.Asserted;

    /// <summary>Whether an article gives a last time in that year, too: it tells of two things, or knows of both.</summary>
    private static bool Knows(ArticleProfile article, LastTime last)
    {
        foreach (var claim in article.Claims)
        {
            if (claim.Claim.Kind == Claims.ClaimKind.Date && claim.LastTime is { } known && known.Year == last.Year)
                return true;
        }

        return false;
    }

    private bool AreOfOneThing(ClaimProfile a, LastTime one, ClaimProfile b, LastTime other) =>
        one.Things.Any(thing => other.Things.Any(second => AreOne(thing, second)))
        || one.Things.Any(thing => IsInSentence(b, thing)) || other.Things.Any(thing => IsInSentence(a, thing));

    private bool AreOne(string one, string other) => classes.AreSynonyms(one, other) || classes.AreCompatible(one, other);

    /// <summary>"Nashornnachwuchs gab es zuletzt 1997" and "2011 wurde letztmals ein Nashorn geboren": a rare noun that is no topic of the article.</summary>
    private bool IsInSentence(ClaimProfile claim, string thing)
    {
        var article = claim.Article.Article;
        for (var i = claim.Sentence.Tokens.Start; i < Math.Min(claim.Sentence.Tokens.End, claim.Sentence.Tokens.Start + MostTokens); i++)
        {
            var lemma = article.Analysis.Tokens[i].Lemma;
            if (article.Analysis.Tokens[i].Pos != Analysis.PartOfSpeech.Noun || claim.Article.IsTopic(classes.ClassOf(lemma)))
                continue;
            if ((words.WeightOf(lemma) >= Rare && (AreOne(lemma, thing) || IsPart(lemma, thing))) || (words.WeightOf(thing) >= Rare && IsPart(thing, lemma)))
                return true;
        }

        return false;
    }

    private static bool IsPart(string part, string compound) =>
        part.Length >= LeastPart && part.Length < compound.Length && Compounds.German.Parts(compound).Contains(part, StringComparer.Ordinal);
}
