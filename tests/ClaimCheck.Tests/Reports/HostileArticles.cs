using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Tests.Reports;

/// <summary>A comparison of articles that try to be more than text in whatever reads a report about them.</summary>
internal static class HostileArticles
{
    /// <summary>What is put into every field.</summary>
    public static IReadOnlyList<string> Attacks { get; } =
    [
        "=HYPERLINK(\"https://boese.example\";\"hier\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1;2)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "＝1+1", "'=1",
        "a;b", "\"", "\"\"\";\"=1+1", "a\nb", "a\r\nb", "a\u2028b", "2:1", "1-2", "12e5", "0,5",
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "<!-- ", "]]>",
        "[klick](https://boese.example)", "![x](https://boese.example/x.png)", "[klick](javascript:alert(1))", "[0](1)", "{0}", "{{0}}",
        "`code`", "```", "**fett**", "_kursiv_", "~~weg~~", "# Kopf", "1. Punkt", "- Punkt", "+ Punkt", "> Zitat", "| a | b |", "|---|", "---", "===", "\\", "\\[",
        "www.boese.example", "https://boese.example", "@jemand", "#1", "$x$", "[^1]", "    code",
        "\u202Etxet", "\u2066a\u2069", "\u200B", "\uFEFF=1+1", "\0", "\u001b[31m", "\u0085", "\uD83D", "\uDE00", "\uD83D\uDE00", "a\u0308",
        "../../etc/passwd", "/etc/passwd", "C:\\Windows", "..", ".", "a//b", "file:///etc/passwd", "%2e%2e/", "a#b?c=d&e", "javascript:alert(1)",
    ];

    /// <summary>A contradiction between two articles in which <paramref name="attack"/> stands in every field that comes from articles: id, title, source, author,
    /// address, sentence, value, unit, speaker, relay, and the reason that names them.</summary>
    public static Comparison With(string attack)
    {
        SourceDocument[] documents = [Document(attack + "a", attack), Document(attack + "b", attack)];
        Claim[] claims = [Claim(documents[0], attack, inTitle: false), Claim(documents[1], attack, inTitle: true)];
        var reason = new FindingReason("value", $"Zu {attack}: {attack} gegen {attack}.", $"For {attack}: {attack}.", []);
        var finding = new Finding
        {
            Id = "f1",
            Key = "4830000000000012",
            Kind = FindingKind.Contradiction,
            Scope = FindingScope.Across,
            Relation = "count",
            Confidence = Confidence.Good,
            Sides = [new(attack, [claims[0].Id], 1, 1), new(attack, [claims[1].Id], 1, 1)],
            Reason = reason,
        };
        return new Comparison([.. documents.Select(document => new ComparedDocument(document, "de", null))], [.. claims], [finding], [], [], new ComparisonSummary(2, 2, 2, 0));
    }

    /// <summary>All attacks as cases of a theory; by number, because test runners cannot print some of them.</summary>
    public static TheoryData<int> Cases() => [.. Enumerable.Range(0, Attacks.Count)];

    private static SourceDocument Document(string id, string attack) => new(id, $"{attack}Es starben {attack} Menschen.\n{attack}", attack + "x")
    {
        Source = attack,
        Author = attack,
        Url = attack,
        Published = PublicationTime.On(new LocalDate(2024, 3, 5)),
        PublishedFrom = PublishedFrom.Metadata,
    };

    private static Claim Claim(SourceDocument document, string attack, bool inTitle)
    {
        var sentence = inTitle ? document.TitleSpan!.Value : document.BodySpan;
        var speaker = new Speaker(sentence, attack, SpeakerType.Person);
        return new Claim
        {
            Id = document.Id + "#1",
            Document = document.Id,
            Kind = ClaimKind.Count,
            Sentence = sentence,
            Span = sentence with { End = sentence.Start + Math.Max(1, attack.Length) },
            Subject = new NamedSpan(sentence, attack),
            Relation = "count",
            Counted = new CountedThing(sentence, attack),
            Value = new NumericValue(3, 3, new Unit(attack, Dimension.None, 1, 0), Comparator.Exactly, 0, 3),
            Attribution = new ClaimAttribution(AttributionMode.Indirect, speaker, [speaker], null, Commitment.Attributed),
        };
    }
}
