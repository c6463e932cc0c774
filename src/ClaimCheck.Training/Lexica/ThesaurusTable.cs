using System.Text;

namespace ClaimCheck.Training.Lexica;

/// <summary>Makes the table of synonyms and more general words from OpenThesaurus.</summary>
/// <remarks>
/// Kept are single words that are nouns or verbs, common enough for news and without a mark (colloquial, dated, regional).
/// A word in many groups has many senses, and each would relate it to words of the others: it is left out.
/// </remarks>
internal sealed class ThesaurusTable : IModelTraining
{
    private const int Rarest = 750;
    private const int MostSenses = 4;
    private const int MostBroader = 8;
    private const string Hypernym = " (Oberbegriff)";

    /// <inheritdoc/>
    public string Path => "de/lexicon/thesaurus.tsv";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder)
    {
        var common = new NewsWords(folder);
        var groups = PackedList.Lines(folder, "thesaurus", "openthesaurus-synsets.tsv.xz")
            .Select(line => line.Split('\t'))
            .Select(terms => (Words: Words(terms.Where(term => !IsBroader(term)), common), Broader: Words(terms.Where(IsBroader).Select(term => term[..^Hypernym.Length]), common)))
            .ToList();
        var senses = groups.SelectMany(group => group.Words).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var synonyms = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var broader = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (words, general) in groups)
        {
            var clear = words.Where(word => senses[word] <= MostSenses).ToList();
            foreach (var word in clear)
            {
                Set(synonyms, word).UnionWith(clear.Where(other => other != word && IsUpper(other) == IsUpper(word)));
                Set(broader, word).UnionWith(general.Where(other => general.Count <= MostBroader && other != word && IsUpper(other) == IsUpper(word)));
            }
        }

        return new TrainedModel(Encoding.UTF8.GetBytes(Table(synonyms, broader)), Card: string.Empty);
    }

    private static bool IsBroader(string term) => term.EndsWith(Hypernym, StringComparison.Ordinal);

    private static List<string> Words(IEnumerable<string> terms, NewsWords common) =>
        [.. terms.Where(term => term.Length > 2 && term.All(c => char.IsLetter(c) || c == '-') && (IsUpper(term) || term.EndsWith('n')) && common.IsCommon(term, Rarest)).Distinct(StringComparer.Ordinal)];

    private static bool IsUpper(string word) => char.IsUpper(word[0]);

    private static SortedSet<string> Set(SortedDictionary<string, SortedSet<string>> sets, string word)
    {
        if (!sets.TryGetValue(word, out var set))
            sets.Add(word, set = new SortedSet<string>(StringComparer.Ordinal));
        return set;
    }

    private static string Table(SortedDictionary<string, SortedSet<string>> synonyms, SortedDictionary<string, SortedSet<string>> broader)
    {
        var table = new StringBuilder("""
            # thesaurus.tsv: nouns and verbs of news with their synonyms and with more general words
            # columns: word, synonyms, broader
            # source: OpenThesaurus (https://www.openthesaurus.de), state of 2016 as packaged by mythes-de, filtered; licence: LGPL-2.1-or-later

            """.ReplaceLineEndings("\n"));
        foreach (var (word, set) in synonyms)
        {
            if (set.Count + broader[word].Count > 0)
                table.Append(word).Append('\t').AppendJoin('|', set).Append('\t').AppendJoin('|', broader[word]).Append('\n');
        }

        return table.ToString();
    }
}
