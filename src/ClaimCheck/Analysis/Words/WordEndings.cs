using System.Text;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Words;

/// <summary>Reads a word that no lexicon knows by its ending.</summary>
internal sealed class WordEndings
{
    private const int LongestEnding = 10;

    private readonly Vocabulary endings;
    private readonly List<Ending>[] readings;

    /// <summary>Reads <c>word-endings.tsv</c>.</summary>
    public WordEndings()
    {
        var builder = new VocabularyBuilder();
        var lists = new List<List<Ending>> { new() };
        foreach (var row in DataFile.Packaged("de/lexicon/word-endings.tsv").Rows)
        {
            var id = builder.Add(row["ending"]);
            if (id == lists.Count)
                lists.Add([]);
            lists[id].Add(new Ending(row["first"] == "capital", Read(row)));
        }

        endings = builder.Build();
        readings = [.. lists];
    }

    /// <summary>Adds what the longest ending of <paramref name="word"/> says.</summary>
    /// <returns>Whether any ending is known.</returns>
    public bool Collect(ReadOnlySpan<char> word, bool capital, List<Candidate> candidates)
    {
        for (var length = Math.Min(LongestEnding, word.Length - 2); length > 0; length--)
        {
            var before = candidates.Count;
            foreach (var ending in readings[endings.IdOf(word[^length..])])
            {
                if (ending.IsCapital == capital)
                    candidates.Add(ending.Reading);
            }

            if (candidates.Count > before)
                return true;
        }

        return false;
    }

    private static Candidate Read(DataRow row)
    {
        if (!SttsTags.TryParse(row["tag"], out var tag))
            throw row.Invalid("tag", "a tag of STTS");
        var cells = FeatureCode.Cells(row["features"]);
        var reading = new WordReading(tag, tag.IsVerb() ? FeatureCode.Verb(row["features"]) : Features.None, cells, cells);
        var ending = row["ending"];
        var dropped = Encoding.UTF8.GetByteCount(ending.AsSpan(Math.Max(ending.Length - row.Integer("drop"), 0)));
        var entry = new LexiconEntry(dropped, Encoding.UTF8.GetBytes(row["add"]), [reading]);
        return new Candidate(reading, CandidateSource.Ending, LemmaRule.Entry, Entry: entry);
    }

    private sealed record Ending(bool IsCapital, Candidate Reading);
}
