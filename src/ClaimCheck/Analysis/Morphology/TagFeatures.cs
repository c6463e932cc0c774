using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>Universal features that follow from tag and lemma alone, such as the type of a pronoun.</summary>
internal sealed class TagFeatures
{
    private const string AnyLemma = "*";
    private const string Person = "Person=";

    private static readonly Lazy<TagFeatures> SharedGerman = new(() => new TagFeatures());

    private readonly Dictionary<(Stts Tag, string Lemma), string[]> features = [];

    private TagFeatures()
    {
        foreach (var row in DataFile.Packaged("de/lexicon/universal-features.tsv").Rows)
        {
            if (!SttsTags.TryParse(row["tag"], out var tag))
                throw row.Invalid("tag", "a tag of STTS");
            features.Add((tag, row["lemma"]), row["features"].Split('|'));
        }
    }

    /// <summary>The German table, read at the first use.</summary>
    public static TagFeatures German => SharedGerman.Value;

    /// <summary>The features of a word with that tag and lemma; empty where none follow.</summary>
    public IReadOnlyList<string> Of(Stts tag, string lemma) =>
        features.TryGetValue((tag, lemma), out var found) || features.TryGetValue((tag, AnyLemma), out found) ? found : [];

    /// <summary>The person of a personal pronoun.</summary>
    public Features PersonOf(Stts tag, string lemma)
    {
        foreach (var feature in Of(tag, lemma))
        {
            if (feature.StartsWith(Person, StringComparison.Ordinal))
                return (Features)((uint)Features.FirstPerson << (feature[^1] - '1'));
        }

        return Features.None;
    }
}
