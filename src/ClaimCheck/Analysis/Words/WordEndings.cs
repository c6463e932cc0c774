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
            if (!SttsTags.TryParse(row["tag"], out var tag))
                throw row.Invalid("tag", "a tag of STTS");
            var cells = FeatureCode.Cells(row["features"]);
            var reading = new WordReading(tag, tag.IsVerb() ? FeatureCode.Verb(row["features"]) : Features.None, cells, cells);
            lists[id].Add(new Ending(row["first"] == "capital", reading, row.Integer("drop"), row["add"], row.Integer("score")));
        }

        endings = builder.Build();
        readings = [.. lists];
    }

    /// <summary>Adds what the longest ending of <paramref name="word"/> says.</summary>
    /// <returns>Whether any ending is known.</returns>
    public bool Collect(ReadOnlySpan<char> word, bool capital, TagScores scores, List<Candidate> candidates)
    {
        for (var length = Math.Min(LongestEnding, word.Length - 2); length > 0; length--)
        {
            var id = endings.IdOf(word[^length..]);
            if (id == 0)
                continue;

            var before = candidates.Count;
            foreach (var ending in readings[id])
            {
                if (ending.IsCapital != capital)
                    continue;
                var lemma = string.Concat(word[..^ending.Drop], ending.Add);
                candidates.Add(new Candidate(ending.Reading, ending.Score - scores.Of(ending.Reading.Tag), lemma));
            }

            if (candidates.Count > before)
                return true;
        }

        return false;
    }

    private sealed record Ending(bool IsCapital, WordReading Reading, int Drop, string Add, int Score);
}
