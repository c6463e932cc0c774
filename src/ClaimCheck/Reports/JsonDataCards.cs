using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Writes what is known of data files.</summary>
internal sealed class JsonDataCards(JsonOutput json)
{
    /// <summary>Writes an object with the array <c>models</c>, a file a line.</summary>
    public void Write(IEnumerable<DataCard> cards)
    {
        json.StartObject();
        json.Text("schema", JsonReports.Schema);
        json.StartArray("models");
        foreach (var card in cards)
        {
            json.Line();
            json.StartObject();
            json.Text("name", card.Name);
            json.Text("subject", card.Subject);
            json.Text("source", card.Source);
            json.Text("licence", card.Licence);
            json.Text("date", card.Date);
            json.Number("rows", card.Rows);
            json.Number("bytes", card.Bytes);
            json.Text("sha256", card.Sha256);
            json.Text("description", card.Description);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }
}
