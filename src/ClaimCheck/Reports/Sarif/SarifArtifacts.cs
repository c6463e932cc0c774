using System.Collections.Immutable;
using ClaimCheck.Documents;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Sarif;

/// <summary>The texts that regions count in: each article, and its title where that is a field of its own.</summary>
internal sealed class SarifArtifacts
{
    /// <summary>The name that CI systems give to the root of a checkout.</summary>
    public const string Root = "%SRCROOT%";

    private const string Title = "title";

    private readonly JsonOutput json;
    private readonly SarifReportOptions options;
    private readonly HashSet<string> shared;
    private readonly List<(SourceDocument Document, SourceField Field)> all = [];
    private readonly Dictionary<(string Document, SourceField Field), int> positions = [];
    private readonly Dictionary<int, LinePositions> lines = [];

    /// <summary>The artifacts of <paramref name="documents"/>.</summary>
    public SarifArtifacts(JsonOutput json, ImmutableArray<ComparedDocument> documents, SarifReportOptions options)
    {
        this.json = json;
        this.options = options;
        shared = [.. options.Files.Values.GroupBy(file => file, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        foreach (var compared in documents)
        {
            Add(compared.Document, SourceField.Text);
            if (compared.Document.HasTitleField)
                Add(compared.Document, SourceField.Title);
        }
    }

    /// <summary>Writes all artifacts.</summary>
    public void Write()
    {
        json.StartArray("artifacts");
        for (var i = 0; i < all.Count; i++)
        {
            json.Line();
            Artifact(i);
        }

        json.EndArray();
    }

    /// <summary>Writes which artifact it is that a span of the document lies in.</summary>
    public void Reference(SourceDocument document, SourceField field)
    {
        var position = positions[(document.Id, field)];
        json.StartObject("artifactLocation");
        Location(position);
        json.Number("index", position);
        json.EndObject();
    }

    /// <summary>The lines of the artifact.</summary>
    public LinePositions LinesOf(SourceDocument document, SourceField field)
    {
        var position = positions[(document.Id, field)];
        if (!lines.TryGetValue(position, out var found))
            lines.Add(position, found = new LinePositions(TextOf(position)));
        return found;
    }

    private void Add(SourceDocument document, SourceField field)
    {
        positions.Add((document.Id, field), all.Count);
        all.Add((document, field));
    }

    private void Artifact(int position)
    {
        var (document, field) = all[position];
        var text = TextOf(position);
        json.StartObject();
        json.StartObject("location");
        Location(position);
        json.EndObject();
        json.StartArray("roles");
        json.Text("analysisTarget");
        json.EndArray();
        json.Text("mimeType", "text/plain");
        json.Text("encoding", "UTF-8");
        json.StartObject("hashes");
        json.Text("sha-256", TextHash.Of(text));
        json.EndObject();
        // A title of its own and an extracted text stand in no file: without them no region could be found again.
        if (options.IncludeText || field == SourceField.Title || document.Format is not null)
            SarifText.Content(json, "contents", text);
        if (field == SourceField.Text)
            Properties(document);
        json.EndObject();
    }

    private void Properties(SourceDocument document)
    {
        json.StartObject("properties");
        json.Text("id", SarifText.WellFormed(document.Id));
        json.Text("title", document.Title is { } title ? SarifText.WellFormed(title) : null);
        json.Text("source", document.Source is { } source ? SarifText.WellFormed(source) : null);
        json.Text("published", document.Published is { } published ? IsoText.Of(published) : null);
        json.Text("url", WebAddress.Of(document.Url));
        json.EndObject();
    }

    private string TextOf(int position) => all[position].Field == SourceField.Title ? all[position].Document.Title! : all[position].Document.Text;

    private void Location(int position)
    {
        var (document, field) = all[position];
        var isFile = options.Files.TryGetValue(document.Id, out var file);
        string?[] fragments = [isFile && shared.Contains(file!) ? Uri.EscapeDataString(document.Id) : null, field == SourceField.Title ? Title : null];
        var fragment = string.Join('/', fragments.Where(part => part is not null));
        json.Text("uri", ArtifactUri.Of(file ?? document.Id) + (fragment.Length == 0 ? string.Empty : "#" + fragment));
        json.Text("uriBaseId", isFile ? Root : null);
    }
}
