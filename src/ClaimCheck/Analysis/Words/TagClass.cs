using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>Merges the many readings of a form and lemma into one for each STTS tag.</summary>
internal static class TagClass
{
    /// <summary>One reading for each tag, in the order of the tags.</summary>
    public static WordReading[] Merge(IEnumerable<WordReading> readings)
    {
        var all = readings.ToList();
        var auxiliary = all.Exists(reading => reading.Tag.Part() == PartOfSpeech.Auxiliary);
        return [.. all
            .Where(reading => !auxiliary || reading.Tag.Part() != PartOfSpeech.Verb)
            .GroupBy(reading => reading.Tag)
            .OrderBy(group => group.Key)
            .Select(group => Merge(group.Key, [.. group]))];
    }

    private static WordReading Merge(Stts tag, List<WordReading> readings)
    {
        uint cells = 0, strong = 0;
        foreach (var reading in readings)
        {
            cells |= reading.Cells;
            strong |= reading.StrongCells;
        }

        return new WordReading(tag, tag.IsFinite() ? Finite(readings) : Common(readings), cells, strong);
    }

    private static Features Common(List<WordReading> readings)
    {
        var features = Features.None;
        foreach (var reading in readings)
            features |= reading.Features;

        // A form that may be positive or comparative ("erfahrener") is taken as positive.
        return readings.Exists(reading => !reading.Features.Has(Features.Comparative | Features.Superlative))
            ? features & ~(Features.Comparative | Features.Superlative)
            : features;
    }

    /// <summary>
    /// News speaks in the third person: its readings decide tense and mood. A form that can be indicative is indicative
    /// ("kommen", "sagte"); "habe" and "komme" are Konjunktiv I of the third person, and the first person is kept as open.
    /// </summary>
    private static Features Finite(List<WordReading> readings)
    {
        var person = readings.Exists(reading => reading.Features.Has(Features.ThirdPerson)) ? Features.ThirdPerson
            : readings.Exists(reading => reading.Features.Has(Features.FirstPerson)) ? Features.FirstPerson
            : Features.SecondPerson;
        var indicative = readings.Exists(reading => reading.Features.Has(person) && reading.Features.Has(Features.Indicative));
        var features = Features.None;
        foreach (var reading in readings)
        {
            if (reading.Features.Has(person) && (!indicative || reading.Features.Has(Features.Indicative)))
                features |= reading.Features;
            else if (reading.Features.Has(Features.Indicative))
                features |= reading.Features & Features.FirstPerson;
        }

        return features;
    }
}
