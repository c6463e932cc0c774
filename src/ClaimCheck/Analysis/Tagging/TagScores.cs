using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>How well tags follow each other, in whole numbers.</summary>
internal sealed class TagScores
{
    private readonly int[] single = new int[SttsTags.Count];
    private readonly int[] pairs = new int[SttsTags.Count * SttsTags.Count];

    /// <summary>Reads <c>tag-transitions.tsv</c>.</summary>
    public TagScores()
    {
        Array.Fill(pairs, -1200);
        Array.Fill(single, -900);
        foreach (var row in DataFile.Packaged("de/lexicon/tag-transitions.tsv").Rows)
        {
            if (!SttsTags.TryParse(row["second"], out var second))
                throw row.Invalid("second", "a tag of STTS");
            if (row["first"] == "*")
                single[(int)second] = row.Integer("score");
            else if (SttsTags.TryParse(row["first"], out var first))
                pairs[((int)first * SttsTags.Count) + (int)second] = row.Integer("score");
            else
                throw row.Invalid("first", "a tag of STTS");
        }
    }

    /// <summary>How frequent a tag is.</summary>
    public int Of(Stts tag) => single[(int)tag];

    /// <summary>How often <paramref name="second"/> comes after <paramref name="first"/>.</summary>
    public int Of(Stts first, Stts second) => pairs[((int)first * SttsTags.Count) + (int)second];
}
