using ClaimCheck.Documents;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Samples;

/// <summary>The annotated sets keep the format that their README describes.</summary>
public class SetAnnotationTests
{
    private static readonly HashSet<string> Kinds =
    [
        "distance", "length", "area", "weight", "speed", "temperature", "energy", "count", "casualties", "money", "percentage", "share", "rate", "ratio",
        "score", "rank", "age", "duration", "date", "time", "ordinal", "location", "statement", "quote", "other",
    ];

    private static readonly HashSet<string> Comparators = ["exact", "approx", "more_than", "less_than", "at_least", "at_most", "between"];

    private static readonly string[] SingleValues = ["number", "date", "text"];

    private static readonly HashSet<string> ConflictRelations = ["contradiction", "discrepancy", "update"];

    private static readonly HashSet<string> OtherRelations = ["agreement", "compatible", "agency_copy", "unrelated"];

    /// <summary>All sets are found, so that no other test passes on nothing.</summary>
    [Fact]
    public void AllSetsAreThere()
    {
        Assert.Equal(84, SetAnnotation.All.Count);
        Assert.All(SetAnnotation.All, set => Assert.NotEmpty(set.Relations));
    }

    [Fact]
    public void ASetIsNamedAfterItsFolderAndListsItsArticles() => AssertNone(
        from set in SetAnnotation.All
        let articles = Directory.EnumerateFiles(AnnotatedSets.PathOf(set.Name), "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal)
        where set.GivenName != set.Name || !set.Files.SequenceEqual(articles) || set.Texts.Count is < 3 or > 5
        select set.Name);

    [Fact]
    public void FilesHaveLineFeedsAndComposedCharactersOfOneUnit() => AssertNone(
        from set in SetAnnotation.All
        from file in set.Files.Append("gold.json")
        let text = File.ReadAllText(AnnotatedSets.PathOf(set.Name, file))
        where text.Contains('\r') || !text.EndsWith('\n') || !text.IsNormalized() || text.Any(char.IsSurrogate) || text[0] == '\uFEFF'
        select $"{set.Name}/{file}");

    [Fact]
    public void EveryArticleHasATitleASourceAndATimeOfPublication() => AssertNone(
        from name in AnnotatedSets.Names
        from article in AnnotatedSets.Articles(name)
        let document = article.Document
        where document.TitleSpan is null || document.Source is null || document.Published is not { Time: not null, Offset: not null } || document.PublishedFrom != PublishedFrom.Metadata
        select $"{name}/{document.Id}");

    [Fact]
    public void AQuoteStandsOnceInItsArticleWhereTheAnnotationSays() => AssertNone(
        from place in Claims
        let text = place.Set.Texts[SetAnnotation.Field(place.Claim, "doc")]
        let quote = SetAnnotation.Field(place.Claim, "quote")
        let start = place.Claim.Value<int>("start")
        where text.IndexOf(quote, StringComparison.Ordinal) != start || text.LastIndexOf(quote, StringComparison.Ordinal) != start
            || start + quote.Length != place.Claim.Value<int>("end")
        select Place(place.Set, place.Claim));

    [Fact]
    public void KindsAndComparatorsAreKnown() => AssertNone(
        from place in Claims
        where !Kinds.Contains(SetAnnotation.Field(place.Claim, "kind"))
            || (place.Claim["value"] is JObject value && !Comparators.Contains(SetAnnotation.Field(value, "comparator")))
        select Place(place.Set, place.Claim));

    [Fact]
    public void ARangeHasBothEndsAndAnythingElseOneValue() => AssertNone(
        from place in Claims
        where place.Claim["value"] is JObject value && !HasTheFieldsOfItsComparator(value)
        select Place(place.Set, place.Claim));

    [Fact]
    public void OnlyStatementsAndQuotesHaveNoValue() => AssertNone(
        from place in Claims
        where SetAnnotation.Field(place.Claim, "kind") is "statement" or "quote" == place.Claim["value"] is JObject
        select Place(place.Set, place.Claim));

    [Fact]
    public void RelationsJoinClaimsOfDifferentArticles() => AssertNone(
        from set in SetAnnotation.All
        from relation in set.Relations
        let first = set.Claims[SetAnnotation.Field(relation, "a")]
        let second = set.Claims[SetAnnotation.Field(relation, "b")]
        where SetAnnotation.Field(first, "doc") == SetAnnotation.Field(second, "doc")
        select Place(set, relation));

    [Fact]
    public void APairIsListedOnce() => AssertNone(
        from set in SetAnnotation.All
        from pair in set.Relations.CountBy(relation => string.Join('–', new[] { SetAnnotation.Field(relation, "a"), SetAnnotation.Field(relation, "b") }.Order(StringComparer.Ordinal)))
        where pair.Value > 1
        select $"{set.Name}: {pair.Key}");

    [Fact]
    public void ConflictsAndNothingElseAreFlagged() => AssertNone(
        from set in SetAnnotation.All
        from relation in set.Relations
        let kinds = relation.Value<bool>("flag") ? ConflictRelations : OtherRelations
        where !kinds.Contains(SetAnnotation.Field(relation, "relation")) || SetAnnotation.Field(relation, "why").Length == 0
        select Place(set, relation));

    private static IEnumerable<(SetAnnotation Set, JToken Claim)> Claims =>
        SetAnnotation.All.SelectMany(set => set.Claims.Values.Select(claim => (set, claim)));

    private static bool HasTheFieldsOfItsComparator(JObject value) => SetAnnotation.Field(value, "comparator") == "between"
        ? value.ContainsKey("low") && value.ContainsKey("high")
        : SingleValues.Count(value.ContainsKey) == 1;

    private static void AssertNone(IEnumerable<string> places) => Assert.Empty(places);

    private static string Place(SetAnnotation set, JToken item) => $"{set.Name}: {item.ToString(Newtonsoft.Json.Formatting.None)}";
}
