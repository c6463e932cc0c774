using System.Collections.Immutable;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings.Derivations;

/// <summary>Tells why two articles were taken to report one event.</summary>
internal static class EventReader
{
    /// <summary>The evidence of the event gate, with the words that both articles hold.</summary>
    public static EventEvidence Of(ArticleProfile one, ArticleProfile other)
    {
        var shared = one.Keys
            .Where(key => key.Value > 0 && other.Keys.ContainsKey(key.Key))
            .OrderByDescending(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal)
            .Select(key => new SharedWord(key.Key, key.Value))
            .ToImmutableArray();
        return new EventEvidence(
            one.Id, other.Id, CertaintyOf(one, other), shared, PerMille(shared.Sum(word => (long)word.Weight), one, other), EventGate.Needed(one, other));
    }

    private static EventCertainty CertaintyOf(ArticleProfile one, ArticleProfile other)
    {
        if (!EventGate.IsOneEvent(one, other))
            return EventCertainty.OneSentence;

        return EventGate.IsSurelyOneEvent(one, other) ? EventCertainty.Sure : EventCertainty.Likely;
    }

    private static int PerMille(long shared, ArticleProfile one, ArticleProfile other)
    {
        var all = Math.Sqrt((double)one.KeyWeight * other.KeyWeight);
        return all == 0 ? 0 : (int)(shared * 1000 / all);
    }
}
