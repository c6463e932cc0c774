using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Mentions;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Tests.Reports;

/// <summary>A comparison built by hand, so that reports can be read without the stages before them.</summary>
internal static class ComparisonSample
{
    private static readonly Unit Kilometre = new("km", Dimension.Length, SiFactor: 1000m, SiOffset: 0m, SiCode: "m");

    /// <summary>Three articles, one discrepancy, one corroboration, a slot and a pair left uncompared.</summary>
    public static Comparison Build()
    {
        var north = Document("a", "Tageblatt", "Das Kosmodrom liegt mehr als 1.500 Kilometer von Wladiwostok entfernt.");
        var south = Document("b", "Morgenpost", "Chassan liegt nach Angaben des Gouverneurs etwa 127 Kilometer südlich von Wladiwostok.");
        var copy = Document("c", null, "Das Kosmodrom liegt mehr als 1.500 Kilometer von Wladiwostok entfernt.");
        var claims = new[]
        {
            Distance(north, "Das Kosmodrom", "mehr als 1.500 Kilometer", 1500, Comparator.MoreThan, null),
            Distance(south, "Chassan", "etwa 127 Kilometer", 127, Comparator.Approximately, "des Gouverneurs"),
            Distance(copy, "Das Kosmodrom", "mehr als 1.500 Kilometer", 1500, Comparator.MoreThan, null),
        };
        return new Comparison(
            [new(north, "de", null), new(south, "de", null), new(copy, "de", "a")],
            [.. claims],
            [
                new Finding
                {
                    Id = "f1",
                    Key = "k1",
                    Kind = FindingKind.Discrepancy,
                    Scope = FindingScope.Across,
                    Relation = "distance",
                    Confidence = Confidence.Weak,
                    Sides = [new("1.500 km", ["a#1", "c#1"], 2, 1), new("127 km", ["b#1"], 1, 1)],
                    Difference = new FindingDifference(1373000, "m", 11.8m),
                    Reason = new FindingReason("subject-open", "Beide Entfernungen gelten von Wladiwostok aus.", "Both distances count from Wladiwostok.", ["same-time"]),
                },
                new Finding
                {
                    Id = "f2",
                    Key = "k2",
                    Kind = FindingKind.Corroboration,
                    Scope = FindingScope.Across,
                    Relation = "distance",
                    Confidence = Confidence.Good,
                    Sides = [new("1.500 km", ["a#1", "c#1"], 2, 2)],
                    Reason = new FindingReason("agreement", "Zwei Quellen stimmen überein.", "Two sources agree.", []),
                },
            ],
            [new Slot("distance · Wladiwostok", ["a#1", "b#1"])],
            [new Uncompared("a#1", "b#1", "different-subject")],
            new ComparisonSummary(3, 3, 2, 0));
    }

    /// <summary>Nothing at all.</summary>
    public static Comparison Empty(int documents, int claims, int compared) =>
        new([], [], [], [], [], new ComparisonSummary(documents, claims, compared, 0));

    private static SourceDocument Document(string id, string? source, string text) => new(id, text)
    {
        Source = source,
        Published = source is null ? new PublicationTime(2023, 9) : PublicationTime.On(new LocalDate(2023, 9, 13)),
        PublishedFrom = PublishedFrom.Metadata,
    };

    private static Claim Distance(SourceDocument document, string subject, string words, decimal number, Comparator comparator, string? voice)
    {
        var span = Span(document, words);
        var value = new NumericValue(number, comparator == Comparator.MoreThan ? null : number, Kilometre, comparator, 12.70m, number);
        var speaker = voice is null ? null : new Speaker(Span(document, voice), "Gouverneur", SpeakerType.Official);
        return new Claim
        {
            Id = document.Id + "#1",
            Document = document.Id,
            Kind = ClaimKind.Quantity,
            Sentence = new TextSpan(0, document.Text.Length),
            Span = span,
            Mention = new NumericMention(MentionType.Quantity, span, span, new TokenRange(0, 1), value),
            Subject = new NamedSpan(Span(document, subject), subject),
            Relation = "distance",
            References = [new ClaimReference(ReferenceRole.From, Span(document, "Wladiwostok"), "Wladiwostok")],
            Value = value,
            Attribution = speaker is null ? ClaimAttribution.Article : new ClaimAttribution(AttributionMode.Indirect, speaker, [], null, Commitment.Attributed),
            Confidence = Confidence.Good,
        };
    }

    private static TextSpan Span(SourceDocument document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
