using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Training.Lexica;

/// <summary>Packs how common German words are.</summary>
internal sealed class FrequencyList : IModelTraining
{
    // Rarer words (below one in a million) weigh the same as unknown ones.
    private const int Rarest = 600;

    /// <inheritdoc/>
    public string Path => "de/lexicon/frequencies.bin";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder)
    {
        var words = PackedList.Lines(folder, "lexicon", "wordfreq-de", "wordfreq-de.tsv.xz")
            .Select(line => line.Split('\t'))
            .Select(cells => KeyValuePair.Create(cells[0], -int.Parse(cells[1], CultureInfo.InvariantCulture)))
            .Where(word => word.Value <= Rarest)
            .ToList();
        using var packed = new MemoryStream();
        PackedWords.Write(packed, words);
        return new TrainedModel(packed.ToArray(), Card(words.Count));
    }

    private static string Card(int words) => $"""
        # how common German words are

        source: wordfreq by Robyn Speer (https://github.com/rspeer/wordfreq), words down to {Rarest} centibels; licence: CC BY-SA 4.0

        {words.ToString(CultureInfo.InvariantCulture)} words in lower case with centibels below 100 percent: 300 is one word in a thousand, 600 one in a million. Packed as
        `PackedWords` reads it: the count, the sorted 32-bit hashes of the words, 16 bits for each.

        """;
}
