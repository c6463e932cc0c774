using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Words;

/// <summary>The words of closed classes with all their readings.</summary>
internal sealed class FunctionWords
{
    private readonly Vocabulary vocabulary;
    private readonly Candidate[][] readings;

    /// <summary>Reads the list; <paramref name="scores"/> weighs the readings of a word.</summary>
    public FunctionWords(TagScores scores)
    {
        var builder = new VocabularyBuilder();
        var lists = new List<List<(WordReading Reading, string Lemma)>> { new() };
        foreach (var row in DataFile.Packaged("de/lexicon/function-words.tsv").Rows)
        {
            var id = builder.Add(row["form"]);
            if (id == lists.Count)
                lists.Add([]);
            lists[id].Add((Read(row), row["lemma"]));
        }

        var preferences = Preferences(builder);
        vocabulary = builder.Build();
        readings = [.. lists.Select((list, id) => list.Select(reading => new Candidate(
            reading.Reading,
            preferences.GetValueOrDefault((id, reading.Reading.Tag), 0) - scores.Of(reading.Reading.Tag),
            reading.Lemma)).ToArray())];
    }

    /// <summary>The readings of <paramref name="form"/> in any case; empty where it belongs to no closed class.</summary>
    public ReadOnlySpan<Candidate> Find(ReadOnlySpan<char> form)
    {
        var id = vocabulary.IdOf(form);
        return id < readings.Length ? readings[id] : [];
    }

    private static WordReading Read(DataRow row)
    {
        if (!SttsTags.TryParse(row["tag"], out var tag))
            throw row.Invalid("tag", "a tag of STTS");
        var cells = FeatureCode.Cells(row["features"]);
        return new WordReading(tag, tag.IsVerb() ? FeatureCode.Verb(row["features"]) : Features.None, cells, cells);
    }

    private static Dictionary<(int Id, Stts Tag), int> Preferences(VocabularyBuilder builder)
    {
        var preferences = new Dictionary<(int, Stts), int>();
        foreach (var row in DataFile.Packaged("de/lexicon/tag-preferences.tsv").Rows)
        {
            if (!SttsTags.TryParse(row["tag"], out var tag))
                throw row.Invalid("tag", "a tag of STTS");
            preferences[(builder.Add(row["form"]), tag)] = row.Integer("score");
        }

        return preferences;
    }
}
