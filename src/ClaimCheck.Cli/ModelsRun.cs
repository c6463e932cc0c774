using ClaimCheck.Cli.Terminal;
using ClaimCheck.Cli.Writers;
using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Cli;

/// <summary>Lists the data files that the tool carries.</summary>
internal static class ModelsRun
{
    /// <summary>Writes one JSON object, or a table for people.</summary>
    public static void Write(TextWriter writer, OutputFormat format, ReportChoices choices)
    {
        var cards = DataCard.All();
        if (format == OutputFormat.Json)
            JsonReports.WriteDataCards(writer, cards);
        else if (choices.IsOnTerminal)
            WriteTable(writer, cards, choices);
        else
            WriteText(writer, cards, choices.Messages);
    }

    private static void WriteTable(TextWriter writer, IReadOnlyList<DataCard> cards, ReportChoices choices)
    {
        var table = TerminalTable.Of(choices, "table-file", "table-size", "table-date", "table-licence");
        foreach (var card in cards)
        {
            var name = new Rows(new Paragraph(card.Name, TerminalStyles.Of(TextStyle.Heading)), new Paragraph(card.Subject), new Paragraph(choices.Messages.Format("models-source", ("source", card.Source)), TerminalStyles.Of(TextStyle.Faint)));
            table.AddRow(name, new Paragraph(Figure(card, choices.Messages)), new Paragraph(card.Date), new Paragraph(card.Licence));
        }

        TerminalConsole.On(writer, choices).Write(table);
        WriteSum(writer, cards, choices.Messages);
    }

    private static void WriteText(TextWriter writer, IReadOnlyList<DataCard> cards, Messages messages)
    {
        foreach (var card in cards)
        {
            writer.Write(messages.Format("models-file", ("name", card.Name), ("figure", Figure(card, messages)), ("date", card.Date), ("licence", card.Licence)) + "\n");
            writer.Write("    " + card.Subject + "\n");
            writer.Write("    " + messages.Format("models-source", ("source", card.Source)) + "\n");
        }

        writer.Write("\n");
        WriteSum(writer, cards, messages);
    }

    private static void WriteSum(TextWriter writer, IReadOnlyList<DataCard> cards, Messages messages) =>
        writer.Write(messages.Format("models-sum", ("count", Number(cards.Count, messages)), ("bytes", Number(cards.Sum(card => card.Bytes), messages))) + "\n");

    private static string Figure(DataCard card, Messages messages) => card.Rows is { } rows
        ? messages.Format(rows == 1 ? "models-rows-one" : "models-rows-many", ("count", Number(rows, messages)))
        : messages.Format("models-bytes", ("count", Number(card.Bytes, messages)));

    private static string Number(long number, Messages messages) => new ValueText(messages).Number(number);
}
