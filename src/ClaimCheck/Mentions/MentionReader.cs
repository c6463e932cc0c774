using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Entities;
using ClaimCheck.Mentions.Quantities;
using ClaimCheck.Mentions.Times;
using ClaimCheck.Spotting;

namespace ClaimCheck.Mentions;

/// <summary>Runs all recognizers over a text and settles which of overlapping readings stands.</summary>
internal sealed class MentionReader(Language language)
{
    private readonly TimeRecognizer times = new(language);
    private readonly LocalTimeResolver localTimes = new(language.Entities.Places);
    private readonly QuantityRecognizer quantities = new(language);
    private readonly EntityRecognizer entities = new(language);

    /// <summary>All mentions of the text by position.</summary>
    public ImmutableArray<Mention> In(SpottedText text, AnalyzedDocument analysis)
    {
        var mentions = new List<Mention>();
        times.Recognize(text, analysis, mentions);
        quantities.Recognize(text, analysis, mentions);
        WithoutOverlaps(mentions);
        var figures = mentions.Count;
        entities.Recognize(text, analysis, mentions);
        WithoutNamesInAmounts(mentions, figures);
        Mention[] ordered = [.. mentions.OrderBy(mention => mention.Span.Start).ThenBy(mention => mention.Span.End).ThenBy(mention => mention.Type)];
        localTimes.Resolve(text.Text, ordered);
        return ImmutableCollectionsMarshal.AsImmutableArray(ordered);
    }

    /// <summary>The "Euro" of an amount and the "kanadisch" of its dollars name no thing of their own.</summary>
    /// <param name="mentions">Numbers and times by position, then entities.</param>
    /// <param name="figures">How many of them are numbers and times.</param>
    private static void WithoutNamesInAmounts(List<Mention> mentions, int figures)
    {
        var kept = figures;
        for (var i = figures; i < mentions.Count; i++)
        {
            if (!IsInAmount(CollectionsMarshal.AsSpan(mentions)[..figures], mentions[i]))
                mentions[kept++] = mentions[i];
        }

        mentions.RemoveRange(kept, mentions.Count - kept);
    }

    private static bool IsInAmount(ReadOnlySpan<Mention> figures, Mention entity)
    {
        int low = 0, high = figures.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Span.End < entity.Span.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low < figures.Length && figures[low].Type is MentionType.Money or MentionType.Quantity or MentionType.Rate && figures[low].Core.Contains(entity.Span);
    }

    /// <summary>Of overlapping numeric and temporal readings the longest stands; of equal ones the time, which knows what is no age ("100-jähriges Bestehen"), then an age ("der 57-Jährige").</summary>
    private static void WithoutOverlaps(List<Mention> mentions)
    {
        var byPriority = mentions
            .OrderBy(mention => mention.Span.Start)
            .ThenByDescending(mention => mention.Span.Length)
            .ThenBy(mention => mention is TemporalMention ? 0 : mention.Type == MentionType.Age ? 1 : 2)
            .ToList();
        mentions.Clear();
        foreach (var mention in byPriority)
        {
            while (mentions.Count > 0 && mentions[^1].Core.Overlaps(mention.Span) && IsStronger(mention, mentions[^1]))
                mentions.RemoveAt(mentions.Count - 1);
            if (mentions.Count == 0 || !mentions[^1].Span.Overlaps(mention.Span))
                mentions.Add(mention);
        }
    }

    // The number of "nicht weniger als 5 Tage" counts days, however long its comparator is.
    private static bool IsStronger(Mention mention, Mention other) =>
        mention.Span.Length > other.Span.Length || (mention is TemporalMention && other.Type == MentionType.Number && mention.Span.Contains(other.Core));
}
