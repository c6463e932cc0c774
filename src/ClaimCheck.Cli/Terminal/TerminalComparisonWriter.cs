using ClaimCheck.Cli.Writers;
using ClaimCheck.Findings;
using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>Writes for people at a terminal: a panel for each finding, as wide as the window.</summary>
internal static class TerminalComparisonWriter
{
    /// <summary>Writes the findings, then what was asked for beside them.</summary>
    public static void Write(TextWriter writer, Comparison comparison, ReportChoices choices)
    {
        var options = choices.Text;
        var console = TerminalConsole.On(writer, choices);
        var panels = new FindingPanel(comparison, options);
        var terms = new TextTerms(options.Messages);
        foreach (var kind in comparison.Findings.Where(finding => finding.Kind <= options.LeastSerious).GroupBy(finding => finding.Kind).OrderBy(group => group.Key))
        {
            console.Write(new Rule(Markup.Escape(terms.Count("heading-" + JsonNames.Of(kind.Key), kind.Count()))) { Justification = Justify.Left, Style = TerminalStyles.Of(kind.Key) });
            foreach (var finding in kind)
                console.Write(panels.Of(finding));
        }

        var page = new TextPage(writer, options.HasColours, options.Width);
        var facts = new TextFacts(page, comparison, options.Messages);
        if (options.IncludeFacts)
            facts.WriteSlots();
        if (options.IncludeUncompared)
            facts.WriteUncompared();
        new TextSummary(page, comparison, options).Write();
    }
}
