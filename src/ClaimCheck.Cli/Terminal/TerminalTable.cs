using ClaimCheck.Cli.Writers;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>Sets up a table as wide as it needs to be.</summary>
internal static class TerminalTable
{
    /// <summary>A table whose headings are the messages of these keys.</summary>
    public static Table Of(ReportChoices choices, params ReadOnlySpan<string> headings)
    {
        var table = new Table { Border = TableBorder.Rounded, BorderStyle = TerminalStyles.Of(Reports.TextStyle.Faint) };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Paragraph(choices.Messages.Template(heading), TerminalStyles.Of(Reports.TextStyle.Heading))));
        return table;
    }
}
