using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Tells the result of a match from a score on the way to it or of another match.</summary>
internal sealed class ScoreReader(ClaimWords words)
{
    /// <summary>The basis of a score that stood when the first half was over.</summary>
    public const string HalfTime = "half-time";

    /// <summary>The basis of a score that stood at another moment, or was that of another match.</summary>
    public const string Passing = "passing-score";

    private const string Final = "final";
    private const string OnTheWay = "partial";
    private const string OfOtherMatch = "other";
    private const string Stand = "stand";

    /// <summary>The basis of a score that is no result, <see langword="null"/> for a result: "3:2 (1:2)", "plötzlich stand es 1:2", "lag mit 0:2 zurück", "nach dem 1:1 im Hinspiel".</summary>
    public string? BasisOf(ClaimSite site)
    {
        if (site.Previous is > 0 and var bracket && site.Text.Sign(bracket) == '(' && site.Text.FigureAt(bracket - 1) is NumericMention { Type: MentionType.Score })
            return IsAmongOthers(site) ? Passing : HalfTime;
        if (IsBehindOthers(site))
            return Passing;

        string? basis = null;
        var isFinal = false;
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i) || site.Text.FigureAt(i) is not null || !words.ScoreWords.TryGet(site.Text.Lemma(i), out var use))
                continue;
            if (use == OfOtherMatch)
                return Passing;
            if (use == HalfTime)
                basis = HalfTime;
            isFinal |= use == Final;

            // Only a score itself "stands": "Es stand 1:2", but "Beim 3:2 standen 40.000 Menschen an der Bande".
            if (use == OnTheWay || (use == Stand && site.Clause?.MainVerb == i && site.Text.Pos(i) == PartOfSpeech.Verb && HasNoOtherSubject(site)))
                basis ??= Passing;
        }

        return isFinal ? null : basis;
    }

    /// <summary>"4:3 (1:0, 1:2, 1:1, 1:0)": the first of several scores of its brackets is that of a third, not of a half.</summary>
    private static bool IsAmongOthers(ClaimSite site) =>
        site.Anchor.End + 1 < site.Sentence.Tokens.End && site.Text.Sign(site.Anchor.End) is ',' or ';' && site.Text.FigureAt(site.Anchor.End + 1) is NumericMention { Type: MentionType.Score };

    /// <summary>Another score of the brackets.</summary>
    private static bool IsBehindOthers(ClaimSite site) =>
        site.Anchor.Start >= 2 && site.Text.Sign(site.Anchor.Start - 1) is ',' or ';' && site.Text.FigureAt(site.Anchor.Start - 2) is NumericMention { Type: MentionType.Score };

    private static bool HasNoOtherSubject(ClaimSite site) =>
        site.Subject is not { } subject || site.Text.Pos(subject.Head) == PartOfSpeech.Pronoun;
}
