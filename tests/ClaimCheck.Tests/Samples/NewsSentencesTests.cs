using System.Globalization;

namespace ClaimCheck.Tests.Samples;

/// <summary>The annotated news sentences keep the format that their README describes.</summary>
public class NewsSentencesTests
{
    private static readonly HashSet<string> ClauseTypes = ["main", "dass", "ob", "w", "relative", "infinitive", "adverbial"];

    private static readonly HashSet<string> MiscKeys =
        ["Antecedent", "Clause", "ClauseType", "Complex", "Counts", "Name", "SpaceAfter", "Subject", "Verb"];

    private static readonly string[] TokenKeys = ["Counts", "Verb", "Subject", "Complex"];

    /// <summary>The tags that go with each universal tag; where a tag is missing here, nothing is asked.</summary>
    private static readonly Dictionary<string, string> UniversalTags = new()
    {
        ["VVFIN"] = "VERB", ["VVINF"] = "VERB", ["VVIZU"] = "VERB", ["VVPP"] = "VERB", ["VVIMP"] = "VERB", ["VAFIN"] = "AUX|VERB",
        ["VAINF"] = "AUX|VERB", ["VAPP"] = "AUX|VERB", ["VMFIN"] = "AUX|VERB", ["VMINF"] = "AUX|VERB", ["NE"] = "PROPN", ["NN"] = "NOUN|PROPN|X|SYM",
        ["ART"] = "DET", ["APPR"] = "ADP", ["APPRART"] = "ADP", ["APPO"] = "ADP", ["CARD"] = "NUM", ["PPER"] = "PRON", ["PRF"] = "PRON",
        ["PRELS"] = "PRON", ["PPOSAT"] = "DET", ["PTKZU"] = "PART", ["PTKNEG"] = "PART", ["PTKVZ"] = "ADP|ADV|ADJ", ["PAV"] = "ADV", ["PWAV"] = "ADV",
        ["ADJA"] = "ADJ|PROPN|DET", ["ADJD"] = "ADJ", ["KON"] = "CCONJ", ["KOUS"] = "SCONJ", ["KOUI"] = "ADP", ["ADV"] = "ADV",
    };

    /// <summary>Features that a tag always has.</summary>
    private static readonly Dictionary<string, string[]> NeededFeatures = new()
    {
        ["VVFIN"] = ["Mood", "Number", "Person", "Tense", "VerbForm"],
        ["VAFIN"] = ["Mood", "Number", "Person", "Tense", "VerbForm"],
        ["VMFIN"] = ["Mood", "Number", "Person", "Tense", "VerbForm"],
        ["VVPP"] = ["VerbForm"],
        ["VVINF"] = ["VerbForm"],
        ["VVIZU"] = ["VerbForm"],
        ["ART"] = ["Case", "Definite", "Number", "PronType"],
        ["APPRART"] = ["Case", "Definite", "Number", "PronType"],
        ["CARD"] = ["NumType"],
        ["PPER"] = ["Case", "Number", "Person", "PronType"],
        ["PRELS"] = ["Case", "Number", "PronType"],
        ["PPOSAT"] = ["Case", "Number", "Person", "Poss", "PronType"],
        ["ADJD"] = ["Degree"],
    };

    /// <summary>The documents of each half are found, so that no other test passes on nothing.</summary>
    [Fact]
    public void TheTestHalfIsThere() => Assert.True(NewsDocument.All.Where(document => document.Half == "test").Sum(document => document.Sentences.Count) >= 135);

    [Fact]
    public void ADocumentIsNamedAfterItsFileAndDated() => AssertNone(
        from document in NewsDocument.All
        where document.Comments.Count != 2
            || document.Comments[0] != $"# newdoc id = {document.Name}"
            || !DateOnly.TryParseExact(document.Comments[1], "'# published = 'yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        select document.Name);

    [Fact]
    public void SentencesAreCountedThroughTheDocument() => AssertNone(
        from document in NewsDocument.All
        from item in document.Sentences.Index()
        where item.Item.Id != $"{document.Name}-{item.Index + 1}"
        select item.Item.Id);

    [Fact]
    public void TokensHaveTenColumnsAndCountFromOne() => AssertNone(
        from sentence in Sentences
        from item in sentence.Tokens.Index()
        let token = item.Item
        where token.Columns.Count != 10 || token.Id != Text(item.Index + 1) || token.Columns.Any(column => column.Length == 0)
            || token.Columns.Skip(6).Take(3).Any(column => column != "_")
        select Place(sentence, token));

    [Fact]
    public void TheTokensMakeUpTheText() => AssertNone(
        from sentence in Sentences
        where sentence.JoinedTokens != sentence.Text || !sentence.Text.IsNormalized()
        select sentence.Id);

    [Fact]
    public void FeaturesAndKeysAreSortedAndKnown() => AssertNone(
        from sentence in Sentences
        from token in sentence.Tokens
        let features = token.Features.Select(pair => pair.Key).ToList()
        let keys = token.Misc.Select(pair => pair.Key).ToList()
        where !features.SequenceEqual(features.Distinct().Order(StringComparer.OrdinalIgnoreCase))
            || !keys.SequenceEqual(keys.Distinct().Order(StringComparer.Ordinal)) || !keys.All(MiscKeys.Contains)
        select Place(sentence, token));

    [Fact]
    public void TheTagsFitEachOtherAndTheFeatures() => AssertNone(
        from sentence in Sentences
        from token in sentence.Tokens
        let upos = UniversalTags.GetValueOrDefault(token.Xpos, token.Upos)
        let needed = NeededFeatures.GetValueOrDefault(token.Xpos, [])
        where !upos.Split('|').Contains(token.Upos) || token.Xpos.StartsWith('$') != token.IsMark
            || !needed.All(name => token.Features.Any(pair => pair.Key == name))
        select Place(sentence, token));

    [Fact]
    public void NumbersOfTokensExist() => AssertNone(
        from sentence in Sentences
        from key in TokenKeys
        from item in sentence.Values(key)
        where !sentence.HasToken(item.Value) && !(item.Value == "0" && key is "Verb" or "Subject")
        select Place(sentence, item.Token));

    [Fact]
    public void VerbsBelongToAComplexAndItsHeadToItself() => AssertNone(
        from sentence in Sentences
        from token in sentence.Tokens
        let head = token.Value("Complex")
        where (token.Xpos.StartsWith('V') && token.Upos is "VERB" or "AUX" && head is null)
            || (head is not null && sentence.Tokens.Single(other => other.Id == head).Value("Complex") != head)
        select Place(sentence, token));

    [Fact]
    public void ValuesHangOnHeadsOfComplexesThatNameTheirSubject() => AssertNone(
        from sentence in Sentences
        from item in sentence.Values("Verb")
        where item.Value != "0"
        let verb = sentence.Tokens.Single(token => token.Id == item.Value)
        where verb.Value("Complex") != verb.Id || verb.Value("Subject") is null
        select Place(sentence, item.Token));

    [Fact]
    public void CountingNumbersHangOnAVerb() => AssertNone(
        from sentence in Sentences
        from item in sentence.Values("Counts")
        where item.Token.Value("Verb") is null
        select Place(sentence, item.Token));

    [Fact]
    public void ClausesAreNumberedByTheirFirstToken() => AssertNone(
        from sentence in Sentences
        let marked = sentence.Tokens.Take(sentence.Tokens.Count - 1).Select(token => token.Value("Clause")).Distinct().ToList()
        where sentence.Tokens.Any(token => token.Value("Clause") is null) || !marked.SequenceEqual(Enumerable.Range(1, marked.Count).Select(Text))
        select sentence.Id);

    [Fact]
    public void EachClauseHasOneTypeOnItsFirstWord() => AssertNone(
        from sentence in Sentences
        from clause in sentence.Tokens.GroupBy(token => token.Value("Clause"))
        let types = clause.Where(token => token.Value("ClauseType") is not null).ToList()
        where types.Count != 1 || types[0] != clause.First(token => !token.IsMark) || !ClauseTypes.Contains(types[0].Value("ClauseType")!)
        select $"{sentence.Id}: {clause.Key}");

    [Fact]
    public void NamesBeginBeforeTheyGoOn() => AssertNone(
        from sentence in Sentences
        from item in sentence.Tokens.Index()
        let name = item.Item.Value("Name")
        where name is not null
        let before = item.Index == 0 ? null : sentence.Tokens[item.Index - 1].Value("Name")
        where name[2..] is not ("PER" or "ORG" or "LOC" or "OTH") || !(name[0] == 'B' || (name[0] == 'I' && before?[2..] == name[2..]))
        select Place(sentence, item.Item));

    [Fact]
    public void AntecedentsExist() => AssertNone(
        from document in NewsDocument.All
        from sentence in document.Sentences
        from item in sentence.Values("Antecedent")
        where item.Value != "0" && !HasToken(document, item.Value)
        select Place(sentence, item.Token));

    private static IEnumerable<NewsSentence> Sentences => NewsDocument.All.SelectMany(document => document.Sentences);

    private static void AssertNone(IEnumerable<string> places) => Assert.Empty(places);

    private static string Place(NewsSentence sentence, NewsToken token) => $"{sentence.Id}:{token.Id} {token.Form}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool HasToken(NewsDocument document, string place)
    {
        var parts = place.Split(':');
        var number = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return number >= 1 && number <= document.Sentences.Count && document.Sentences[number - 1].HasToken(parts[1]);
    }
}
