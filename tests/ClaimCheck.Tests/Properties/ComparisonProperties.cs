using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ClaimCheck.Tests.Properties;

/// <summary>What holds of every comparison, whatever is compared.</summary>
public class ComparisonProperties
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(20);

    private static readonly Arbitrary<IList<string>> Texts = Arb.From(
        from texts in Gen.ListOf(GeneratedText.Article.Generator, 3)
        select (IList<string>)[.. texts]);

    private static ClaimPipeline Pipeline => ClaimPipeline.German;

    public static TheoryData<string> Cultures() => ["de-DE", "en-US", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void TheCultureOfTheThreadChangesNothing(string name)
    {
        var expected = Rendered.Comparison(Pipeline.Compare(SampleArticles.Meeting));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(name);
            Assert.Equal(expected, Rendered.Comparison(Pipeline.Compare(SampleArticles.Meeting.Select(article => SampleArticles.Again(article, article.Document.Id)))));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void TheNumberOfThreadsChangesNothing(int threads)
    {
        var expected = SampleArticles.Meeting.Select(Rendered.Article).ToList();
        var read = new string[SampleArticles.Meeting.Count * 4];
        Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var article = SampleArticles.Meeting[i % expected.Count];
            read[i] = Rendered.Article(SampleArticles.Again(article, article.Document.Id));
        });
        for (var i = 0; i < read.Length; i++)
            Assert.Equal(expected[i % expected.Count], read[i]);
    }

    [Fact]
    public void TheOrderOfTheArticlesChangesNothing()
    {
        var expected = Rendered.Comparison(Pipeline.Compare(SampleArticles.Meeting));
        Assert.Equal(expected, Rendered.Comparison(Pipeline.Compare(SampleArticles.Meeting.Reverse())));
        Assert.Equal(expected, Rendered.Comparison(Pipeline.Compare(SampleArticles.Meeting.OrderBy(article => article.Document.Text.Length))));
    }

    [Fact]
    public void TheOrderOfAnyArticlesChangesNothing() =>
        Prop.ForAll(Texts, texts =>
        {
            var articles = texts.Select(Read).ToList();
            Assert.Equal(Rendered.Comparison(Pipeline.Compare(articles)), Rendered.Comparison(Pipeline.Compare(Enumerable.Reverse(articles))));
        }).Check(Cases);

    [Fact]
    public void AnArticleAgainstItselfHasNoConflict()
    {
        foreach (var article in SampleArticles.Meeting.Concat(SampleArticles.Ferry))
            Assert.Empty(ReportedConflicts.Across(Pipeline.Compare([article, SampleArticles.Again(article, "again")])));
    }

    [Fact]
    public void AnyArticleAgainstItselfHasNoConflict() =>
        Prop.ForAll(GeneratedText.Article, text =>
            Assert.Empty(ReportedConflicts.Across(Pipeline.Compare([Read(text, 0), Read(text, 1)])))).Check(Cases);

    [Fact]
    public void OneMoreArticleChangesNoConflictBetweenTheOthers()
    {
        foreach (var articles in new[] { SampleArticles.Meeting, SampleArticles.Ferry })
        {
            foreach (var extra in articles)
            {
                var others = articles.Where(article => article != extra).ToList();
                ReportedConflicts.AssertUnchanged(others, [.. others, extra]);
            }
        }
    }

    [Fact]
    public void OneMoreArticleOfAnyKindChangesNoConflictBetweenTheOthers() =>
        Prop.ForAll(Texts, texts =>
        {
            var articles = texts.Select(Read).ToList();
            ReportedConflicts.AssertUnchanged(articles[..^1], articles);
        }).Check(Cases);

    [Fact]
    public void FindingsAreSortedAndNumbered()
    {
        var findings = Pipeline.Compare(SampleArticles.Meeting).Findings;
        Assert.Equal(findings.OrderBy(finding => finding.Kind).ThenByDescending(finding => finding.Confidence).Select(finding => (finding.Kind, finding.Confidence)),
            findings.Select(finding => (finding.Kind, finding.Confidence)));
        Assert.Equal(Enumerable.Range(1, findings.Length).Select(number => $"f{number}"), findings.Select(finding => finding.Id));
        Assert.All(findings, finding => Assert.True(finding.Kind == FindingKind.Corroboration ? finding.Sides.Length == 1 : finding.Sides.Length > 1));
    }

    [Fact]
    public void TwoArticlesOfOneNameAreRefused()
    {
        var article = SampleArticles.Meeting[0];
        Assert.Throws<ArgumentException>(() => Pipeline.Compare([article, article]));
    }

    private static Article Read(string text, int index) =>
        Pipeline.Read(new SourceDocument($"article-{index}", text) { Published = PublicationTime.On(new LocalDate(2023, 9, 13)) });

    /// <summary>A culture with the marks of its country; the tests themselves run without culture data.</summary>
    private static CultureInfo Culture(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (name != "en-US")
        {
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NumberGroupSeparator = ".";
            culture.NumberFormat.NegativeSign = "\u2212";
            culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        }

        return culture;
    }
}
