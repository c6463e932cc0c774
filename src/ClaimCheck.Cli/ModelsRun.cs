using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>Lists the data files that the tool carries.</summary>
internal static class ModelsRun
{
    /// <summary>Writes one JSON object, or a table for people.</summary>
    public static void Write(TextWriter writer, OutputFormat format, Messages messages)
    {
        var cards = DataCard.All();
        if (format == OutputFormat.Json)
            JsonReports.WriteDataCards(writer, cards);
        else
            WriteText(writer, cards, messages);
    }

    private static void WriteText(TextWriter writer, IReadOnlyList<DataCard> cards, Messages messages)
    {
        foreach (var card in cards)
        {
            var figure = card.Rows is { } rows
                ? messages.Format(rows == 1 ? "models-rows-one" : "models-rows-many", ("count", Number(rows)))
                : messages.Format("models-bytes", ("count", Number(card.Bytes)));
            writer.Write(messages.Format("models-file", ("name", card.Name), ("figure", figure), ("date", card.Date), ("licence", card.Licence)) + "\n");
            writer.Write("    " + card.Subject + "\n");
            writer.Write("    " + messages.Format("models-source", ("source", card.Source)) + "\n");
        }

        writer.Write("\n" + messages.Format("models-sum", ("count", Number(cards.Count)), ("bytes", Number(cards.Sum(card => card.Bytes)))) + "\n");
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
