using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Documents;

namespace ClaimCheck.Benchmarks;

/// <summary>Compares 1,000, 2,000 and 4,000 generated articles, ten of which each report one event in much the same words.</summary>
internal static class ComparisonGrowth
{
    private const int Reports = 10;

    /// <summary>Writes a line a size: the seconds that reading and comparing took.</summary>
    public static void Run(TextWriter output)
    {
        foreach (var count in (ReadOnlySpan<int>)[1000, 2000, 4000])
        {
            var clock = Stopwatch.StartNew();
            var articles = Articles(count);
            var read = clock.Elapsed.TotalSeconds;
            var comparison = ClaimPipeline.German.Compare(articles);
            var seconds = clock.Elapsed.TotalSeconds - read;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6} articles, {comparison.Claims.Length} claims: read {read:F1} s, compare {seconds:F1} s, {comparison.Findings.Length} findings"));
        }
    }

    // Made-up names are rare words, as names of the news are; they make ten articles one event.
    private static List<Article> Articles(int count)
    {
        var articles = new List<Article>(count);
        for (var i = 0; i < count; i++)
        {
            var place = Name(i / Reports);
            var text = $"""
                Brand in {place}hausen

                In {place}hausen sind bei einem Brand in der {place}halle {(i % Reports) + 12} Menschen verletzt worden.
                Die {place}brücke wurde gesperrt. Der Schaden liegt bei {(i % 3) + 2} Millionen Euro, sagte Peter {place}mann.
                Die Feuerwehr war mit {30 + (i % 2)} Fahrzeugen im Einsatz.
                """;
            articles.Add(ClaimPipeline.German.Read(new SourceDocument(string.Create(CultureInfo.InvariantCulture, $"a{i:D5}"), text)));
        }

        return articles;
    }

    private static string Name(int number)
    {
        const string Onsets = "bdfgklmnprstvw";
        const string Vowels = "aeiou";
        var name = string.Empty;
        for (var syllable = 0; syllable < 3; syllable++)
        {
            name += $"{Onsets[number % Onsets.Length]}{Vowels[number % Vowels.Length]}";
            number = (number / Onsets.Length) + (number % Onsets.Length * 3);
        }

        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
