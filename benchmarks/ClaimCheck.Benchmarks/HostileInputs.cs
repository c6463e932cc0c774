using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Documents;

namespace ClaimCheck.Benchmarks;

/// <summary>Reads and compares texts made of one repeated phrase in doubling sizes: twice the text must take twice the time.</summary>
internal static class HostileInputs
{
    private const int Largest = 64_000;

    private static readonly (string Name, string Start, string Repeated)[] Inputs =
    [
        ("numbers in one sentence", "Das sind ", "17 "),
        ("counts in one sentence", "Das sind ", "12 Tote und "),
        ("dates in one sentence", "Er war ", "am 12. September 2023 "),
        ("persons and pronouns", "Er sah ", "Angela Merkel und er sie "),
        ("distances in one sentence", "Er sah ", "12 Kilometer von der Grenze zu China "),
        ("quotations", "", "„Das ist doch nicht wahr, mein Herr“, sagte der Minister. "),
        ("opening quotation marks", "Er sagte ", "„das "),
        ("opening brackets", "Er sagte ", "("),
        ("clauses in one sentence", "Er sagte das", ", dass er sagt"),
        ("short paragraphs", "", "In der Stadt sind 12 Menschen\n\n"),
        ("sentences", "", "In der Stadt sind 12 Menschen gestorben. "),
    ];

    /// <summary>Writes a line an input: seconds to read and to compare at a quarter, half and all of the largest size.</summary>
    public static void Run(TextWriter output)
    {
        var pipeline = ClaimPipeline.German;
        pipeline.Compare([pipeline.Read(new SourceDocument("warm", "Das sind 12 Tote in der Stadt."))]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds to read + compare {Largest / 4:N0}, {Largest / 2:N0} and {Largest:N0} repetitions"));
        foreach (var (name, start, repeated) in Inputs)
        {
            var line = name.PadRight(28);
            for (var times = Largest / 4; times <= Largest; times *= 2)
                line += Seconds(pipeline, start + string.Concat(Enumerable.Repeat(repeated, times)) + "in der Stadt.");
            output.WriteLine(line);
        }
    }

    private static string Seconds(ClaimPipeline pipeline, string text)
    {
        var clock = Stopwatch.StartNew();
        var article = pipeline.Read(new SourceDocument("a", text));
        var read = clock.Elapsed.TotalSeconds;
        pipeline.Compare([article]);
        return string.Create(CultureInfo.InvariantCulture, $"{read,8:F2} +{clock.Elapsed.TotalSeconds - read,6:F2}");
    }
}
