using ClaimCheck.Cli.Writers;
using ClaimCheck.Findings;
using ClaimCheck.Findings.Derivations;
using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>Writes for people at a terminal how a finding came about: the finding as a panel, the fields of each pair as a table.</summary>
internal static class TerminalDerivationWriter
{
    /// <summary>Writes the derivation of one finding of <paramref name="comparison"/>.</summary>
    public static void Write(TextWriter writer, FindingDerivation derivation, Comparison comparison, ReportChoices choices)
    {
        var options = choices.Text;
        var console = TerminalConsole.On(writer, choices);
        console.Write(new FindingPanel(comparison, options).Of(derivation.Finding));
        var page = new TextPage(writer, options.HasColours, options.Width);
        new TextDerivation(page, derivation, comparison, options.Messages, Fields).Write();

        void Fields(IReadOnlyList<FieldRow> rows)
        {
            var table = TerminalTable.Of(choices, "table-field", "table-first", "table-second", "table-state");
            foreach (var row in rows)
                table.AddRow(new Paragraph(row.Name), new Paragraph(row.First), new Paragraph(row.Second), new Paragraph(row.State));
            console.Write(new Padder(table, new Padding(2, 0, 0, 0)));
        }
    }
}
