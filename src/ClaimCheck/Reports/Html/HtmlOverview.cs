using ClaimCheck.Documents;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>Opens a report: what was found, how much was understood and compared, and what was read.</summary>
internal sealed class HtmlOverview(HtmlPage page)
{
    private readonly HtmlWriter html = page.Html;

    /// <summary>Writes the overview of a comparison.</summary>
    public void WriteComparison()
    {
        using var section = html.Open("section", ("id", "overview"), ("aria-labelledby", "overview-title"));
        html.Element("h1", Verdict(), ("id", "overview-title"));
        html.Element("p", Subject(), ("class", "lead"));
        WriteKinds();
        if (page.Comparison.Summary.Known > 0)
            html.Element("p", page.Terms.Count("summary-known", page.Comparison.Summary.Known), ("class", "about"));
        new HtmlCoverage(page).Write();
        new HtmlSources(page).Write();
    }

    /// <summary>Writes the overview of claims that were not compared.</summary>
    public void WriteClaims()
    {
        using var section = html.Open("section", ("id", "overview"), ("aria-labelledby", "overview-title"));
        html.Element("h1", page.Terms.Count("summary-claims", page.Comparison.Summary.Claims), ("id", "overview-title"));
        html.Element("p", Subject(), ("class", "lead"));
        new HtmlSources(page).Write();
    }

    private string Verdict()
    {
        var conflicts = page.Comparison.Findings.Where(finding => finding.Kind != FindingKind.Corroboration)
            .GroupBy(finding => finding.Kind).OrderBy(kind => kind.Key)
            .Select(kind => page.Terms.Count("count-" + JsonNames.Of(kind.Key), kind.Count())).ToList();
        if (conflicts.Count > 0)
            return conflicts.Count == 1 ? conflicts[0] : page.Say("and", ("first", string.Join(", ", conflicts[..^1])), ("last", conflicts[^1]));
        if (page.Comparison.Summary.Known > 0)
            return page.Messages.Template("summary-nothing-new");
        if (page.Comparison.Summary.Claims == 0)
            return page.Say("nothing-understood");
        return page.Say(page.Comparison.Summary.Compared == 0 ? "nothing-compared" : "no-conflict");
    }

    /// <summary>"5 Artikel von 5 unabhängigen Quellen, erschienen am 13.09.2023".</summary>
    private string Subject()
    {
        var articles = page.Terms.Count("summary-documents", page.Index.Documents.Length);
        var sources = page.Count("outlets", Sources());
        var published = page.Index.Documents.Select(document => document.Source.Published).OfType<PublicationTime>().OrderBy(time => time.Earliest).ToList();
        if (published.Count == 0)
            return page.Say("subject-undated", ("articles", articles), ("sources", sources));

        var first = page.DateOf(Day(published[0]));
        var last = page.DateOf(Day(published[^1]));
        return first == last
            ? page.Say("subject-day", ("articles", articles), ("sources", sources), ("day", first))
            : page.Say("subject-days", ("articles", articles), ("sources", sources), ("first", first), ("last", last));
    }

    /// <summary>Outlets, each counted once; an article without one counts by itself, one that was corrected later not at all.</summary>
    private int Outlets()
    {
        var corrected = page.Comparison.Documents.Select(document => document.Supersedes).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return page.Index.Documents.Where(document => !corrected.Contains(document.Source.Id))
            .Select(document => document.Outlet).Distinct(StringComparer.OrdinalIgnoreCase).Count();
    }

    /// <summary>Origins as findings count them; outlets where nothing was compared.</summary>
    private int Sources() => page.Comparison.Summary.Origins is > 0 and var origins ? origins : Outlets();

    private static PublicationTime Day(PublicationTime published) => published with { Time = null, Offset = null };

    private void WriteKinds()
    {
        using var list = html.Open("ul", ("class", "kinds"));
        foreach (var kind in Enum.GetValues<FindingKind>())
        {
            var count = page.Comparison.Findings.Count(finding => finding.Kind == kind);
            var isLinked = count > 0 && kind <= page.Options.LeastSerious;
            using var item = html.Open("li", ("class", HtmlKind.Anchor(kind)));
            using var tile = html.Open(isLinked ? "a" : "div", ("class", "tile"), ("href", isLinked ? "#" + HtmlKind.Anchor(kind) : null));
            HtmlKind.WriteSign(html, kind);
            html.Element("b", page.Number(count));
            html.Element("span", page.Say((count == 1 ? "kind-one-" : "kind-many-") + HtmlKind.Anchor(kind)));
            if (count > 0 && !isLinked)
                html.Element("small", page.Say("hidden-kind"));
        }
    }
}
