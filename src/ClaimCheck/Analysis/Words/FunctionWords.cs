using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Words;

/// <summary>The words of closed classes with all their readings.</summary>
internal sealed class FunctionWords
{
    private readonly Vocabulary vocabulary;
    private readonly Candidate[][] readings;

    /// <summary>Reads <c>function-words.tsv</c>.</summary>
    public FunctionWords()
    {
        var builder = new VocabularyBuilder();
        var lists = new List<List<Candidate>> { new() };
        foreach (var row in DataFile.Packaged("de/lexicon/function-words.tsv").Rows)
        {
            var id = builder.Add(row["form"]);
            if (id == lists.Count)
                lists.Add([]);
            lists[id].Add(new Candidate(Read(row), CandidateSource.Listed, LemmaRule.Given, row["lemma"]));
        }

        vocabulary = builder.Build();
        readings = [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>The readings of <paramref name="form"/> in any case; empty where it belongs to no closed class.</summary>
    public ReadOnlySpan<Candidate> Find(ReadOnlySpan<char> form) => readings[vocabulary.IdOf(form)];

    private static WordReading Read(DataRow row)
    {
        if (!SttsTags.TryParse(row["tag"], out var tag))
            throw row.Invalid("tag", "a tag of STTS");
        var cells = FeatureCode.Cells(row["features"]);
        return new WordReading(tag, tag.IsVerb() ? FeatureCode.Verb(row["features"]) : Features.None, cells, cells);
    }
}
