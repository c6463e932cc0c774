using System.Text;

namespace ClaimCheck.Training.Lexica;

/// <summary>Makes the table of words formed from one another from UniMorph.</summary>
internal sealed class DerivationTable : IModelTraining
{
    private const int Rarest = 650;

    // What these form says the same in another part of speech; "-er" (who does it) and prefixes say something else.
    private static readonly HashSet<string> Affixes = new(StringComparer.Ordinal) { "-ung", "-isch", "-ation", "-tion", "-ion", "-heit", "-keit", "-igkeit", "-nis", "-ität", "-lich", "-ig" };

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "ADJ:N", "N:ADJ", "V:N" };

    /// <inheritdoc/>
    public string Path => "de/lexicon/derivations.tsv";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder)
    {
        var common = new NewsWords(folder);
        var related = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var line in PackedList.Lines(folder, "lexicon", "unimorph-deu", "deu.derivations.tsv.xz"))
        {
            var cells = line.Split('\t');
            if (!Kinds.Contains(cells[2]) || !Affixes.Contains(cells[3]) || !common.IsCommon(cells[0], Rarest) || !common.IsCommon(cells[1], Rarest) || !SharesBeginning(cells[0], cells[1]))
                continue;
            Add(related, cells[0], cells[1]);
            Add(related, cells[1], cells[0]);
        }

        var table = new StringBuilder("""
            # derivations.tsv: words of news with those formed from them or that they are formed from
            # columns: word, related
            # source: UniMorph German derivations (https://github.com/unimorph/deu), filtered; licence: CC BY-SA 3.0

            """.ReplaceLineEndings("\n"));
        foreach (var (word, set) in related)
            table.Append(word).Append('\t').AppendJoin('|', set).Append('\n');
        return new TrainedModel(Encoding.UTF8.GetBytes(table.ToString()), Card: string.Empty);
    }

    // "Engel" and "englisch" share an ending with "England" only.
    private static bool SharesBeginning(string one, string other)
    {
        var length = Math.Min(one.Length, other.Length) - 2;
        return length >= 2 && string.Equals(one[..length], other[..length], StringComparison.OrdinalIgnoreCase);
    }

    private static void Add(SortedDictionary<string, SortedSet<string>> related, string word, string other)
    {
        if (!related.TryGetValue(word, out var set))
            related.Add(word, set = new SortedSet<string>(StringComparer.Ordinal));
        set.Add(other);
    }
}
