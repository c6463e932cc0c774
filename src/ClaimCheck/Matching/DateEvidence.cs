using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Weighs whether two times are told of one happening: by its turn, verb, thing, number and the words around.</summary>
internal sealed class DateEvidence(MatchingWords words, WordClasses classes)
{
    // A turn of the event is enough; besides a verb the thing must be the same, or more than one other sign.
    private const int OfTurn = 4;
    private const int OfDeed = 2;
    private const int OfThing = 2;
    private const int OfFewWords = 1;
    private const int OfManyWords = 2;
    private const int OfNumber = 1;
    private const int OfSlip = 1;

    // Weights of shared words, see Context.
    private const int FewWords = 4;
    private const int ManyWords = 9;

    // Tokens that are looked through for what a pronoun stands for.
    private const int LongestSentence = 120;

    /// <summary>What suffices for two clock times of one event, which has few of them.</summary>
    public const int EnoughOfClocks = 3;

    /// <summary>What suffices for two days, months or years.</summary>
    public const int EnoughOfDays = 4;

    /// <summary>The weight of what speaks for one happening; 0 where something speaks against it.</summary>
    public int Of(ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (a.Happening, b.Happening);
        var isTurn = one.Milestone is not null && string.Equals(one.Milestone, other.Milestone, StringComparison.Ordinal);
        var isThing = IsOneThing(a, b);
        if ((one.Milestone is not null && other.Milestone is not null && !isTurn) || AreNamedApart(a, b, isThing) || NumberOf(a, b) is not { } number)
            return 0;

        var isDeed = IsOneDeed(a, b);
        if (isTurn && (isThing || !(one.IsOfVerbAlone || other.IsOfVerbAlone)))
            return OfTurn + (isThing ? OfThing : 0);
        if ((!isTurn && !isDeed) || (!isThing && AreContrasted(one, other)))
            return 0;

        return OfDeed + (isThing ? OfThing : 0) + number + Words(a, b) + (TimePoints.AreSlips(a.Claim.Timex!, b.Claim.Timex!) ? OfSlip : 0);
    }

    /// <summary>Whether something speaks against one happening: another turn of the event, another name or number, or a thing that the other narrows.</summary>
    public bool AreApart(ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (a.Happening, b.Happening);
        var isThing = IsOneThing(a, b);
        return (one.Milestone is not null && other.Milestone is not null && !string.Equals(one.Milestone, other.Milestone, StringComparison.Ordinal))
            || AreNamedApart(a, b, isThing) || NumberOf(a, b) is null || (!isThing && AreContrasted(one, other));
    }

    /// <summary>"Maschine" and "Ersatzmaschine": the one noun narrows the other.</summary>
    private bool AreContrasted(Happening one, Happening other) =>
        one.Theme is { } theme && other.Theme is { } second && !one.IsThemeNamed && !other.IsThemeNamed && classes.AreCompatible(theme, second);

    private static int Words(ClaimProfile a, ClaimProfile b) =>
        Context.Shares(a, b, ManyWords) ? OfManyWords : Context.Shares(a, b, FewWords) ? OfFewWords : 0;

    private static bool AreNamedApart(ClaimProfile a, ClaimProfile b, bool isThing) => !isThing && a.IsSubjectNamed && b.IsSubjectNamed && a.Subject != b.Subject;

    /// <summary>"die erste Bahn" and "der erste Zug": one number speaks for one thing, two numbers against it.</summary>
    private static int? NumberOf(ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (OrdinalBy(a), OrdinalBy(b));
        return one is null || other is null ? 0 : one == other ? OfNumber : null;
    }

    private static decimal? OrdinalBy(ClaimProfile claim)
    {
        foreach (var known in claim.Article.Index.InSentence(claim.SentenceIndex))
        {
            if (known.Claim is { Kind: ClaimKind.Ordinal, Value: { } value })
                return value.Printed;
        }

        return null;
    }

    /// <summary>Whether both verbs tell one happening, and say more than that something is.</summary>
    public bool IsOneDeed(ClaimProfile a, ClaimProfile b) =>
        IsTelling(a) && IsTelling(b) && classes.AreOneHappening(a.Happening.Verb, b.Happening.Verb);

    private bool IsTelling(ClaimProfile claim) => claim.Happening.Verb.Length > 0 && !words.LightVerbs.Contains(claim.Happening.Verb);

    /// <summary>Whether it happens to one thing, by the noun that is done something to or by the subject; what a pronoun stands for is named nearby.</summary>
    public bool IsOneThing(ClaimProfile a, ClaimProfile b) =>
        (a.Happening.Theme is { } one && b.Happening.Theme is { } other && IsOneThing(one, a.Happening.IsThemeNamed, other, b.Happening.IsThemeNamed))
        || (a.Claim.Subject is { Canonical: var subject } && b.Claim.Subject is { Canonical: var second } && !a.IsSubjectPronoun && !b.IsSubjectPronoun && IsOneThing(subject, a.IsSubjectNamed, second, b.IsSubjectNamed))
        || (a.Happening.Theme is { } thing && b.IsSubjectPronoun && IsNamedBefore(b, thing))
        || (b.Happening.Theme is { } thingToo && a.IsSubjectPronoun && IsNamedBefore(a, thingToo));

    /// <summary>"Das trifft die Gießerei. Sie wird zur Jahresmitte dichtgemacht."</summary>
    private bool IsNamedBefore(ClaimProfile claim, string thing)
    {
        var article = claim.Article.Article;
        var sentence = article.Text.Sentences[Math.Max(0, claim.SentenceIndex - 1)];
        for (var i = sentence.Tokens.Start; i < Math.Min(claim.Claim.Mention!.Tokens.Start, sentence.Tokens.Start + LongestSentence); i++)
        {
            if (char.IsUpper(article.Analysis.Tokens[i].Lemma, 0) && string.Equals(classes.ClassOf(article.Analysis.Tokens[i].Lemma), classes.ClassOf(thing), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Synonyms or one class of events, but no compound of the other: an "Ersatzmaschine" is not the "Maschine".</summary>
    private bool IsOneThing(string one, bool isNamed, string other, bool isOtherNamed) =>
        string.Equals(classes.ClassOf(one), classes.ClassOf(other), StringComparison.Ordinal)
        || (!isNamed && !isOtherNamed && (classes.AreSynonyms(one, other) || (classes.AreRelatedEvents(one, other) && !classes.AreCompatible(one, other))));
}
