using System.Globalization;
using ClaimCheck.Cli.Terminal;
using ClaimCheck.Cli.Writers;
using ClaimCheck.Findings;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>Compares articles and tells how one of the findings came about.</summary>
internal sealed class ExplainRun(CommandSettings settings, ComparisonRun run)
{
    // A screen of them; the others are counted.
    private const int MostListed = 20;

    /// <summary>Writes the derivation.</summary>
    /// <exception cref="UsageException">There is no such finding; the message lists those there are.</exception>
    public void Write(TextWriter writer, ReportChoices choices, CancellationToken cancellation)
    {
        var (articles, comparison) = run.Compare(cancellation);
        var name = settings.Finding!;
        var finding = comparison.Findings.FirstOrDefault(finding => finding.Id == name || finding.Key == name) ?? throw Unknown(name, comparison);
        var derivation = run.Explain(articles, finding);
        if (settings.Format == OutputFormat.Json)
            JsonReports.WriteDerivation(writer, derivation, comparison, choices.Json);
        else if (choices.IsOnTerminal)
            TerminalDerivationWriter.Write(writer, derivation, comparison, choices);
        else
            TextReports.WriteDerivation(writer, derivation, comparison, choices.Text);
    }

    private UsageException Unknown(string name, Comparison comparison)
    {
        var messages = settings.Messages;
        if (comparison.Findings.IsEmpty)
            return new UsageException(messages.Format("cli-no-findings", ("key", name)));

        var listed = comparison.Findings.Take(MostListed).Select(finding => messages.Format(
            "cli-finding-line",
            ("id", finding.Id),
            ("key", finding.Key),
            ("kind", messages.Template("kind-" + finding.Kind.ToString().ToLowerInvariant())),
            ("values", string.Join(" / ", finding.Sides.Select(side => side.Value))))).ToList();
        if (comparison.Findings.Length > MostListed)
            listed.Add(messages.Format("cli-more-findings", ("count", (comparison.Findings.Length - MostListed).ToString(CultureInfo.InvariantCulture))));
        return new UsageException(messages.Format("cli-unknown-finding", ("key", name))) { Details = listed };
    }
}
