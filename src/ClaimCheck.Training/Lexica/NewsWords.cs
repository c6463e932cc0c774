using System.Globalization;

namespace ClaimCheck.Training.Lexica;

/// <summary>Words common enough for news, by their frequency.</summary>
internal sealed class NewsWords
{
    private readonly Dictionary<string, int> centibels = new(StringComparer.Ordinal);

    /// <summary>Reads the frequencies of <paramref name="folder"/>.</summary>
    public NewsWords(TrainingFolder folder)
    {
        foreach (var line in PackedList.Lines(folder, "lexicon", "wordfreq-de", "wordfreq-de.tsv.xz"))
        {
            var cells = line.Split('\t');
            centibels[cells[0]] = -int.Parse(cells[1], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Whether a word is at least as common as <paramref name="rarest"/> centibels below 100 percent.</summary>
    public bool IsCommon(string word, int rarest) => centibels.TryGetValue(word.ToLowerInvariant(), out var found) && found <= rarest;
}
