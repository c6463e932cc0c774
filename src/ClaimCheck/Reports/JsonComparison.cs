using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports;

/// <summary>Writes a comparison, whole or line by line.</summary>
internal sealed class JsonComparison(JsonOutput json, Comparison comparison, JsonReportOptions options)
{
    private readonly Dictionary<string, Claim> claims = comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ComparedDocument> documents = comparison.Documents.ToDictionary(document => document.Document.Id, StringComparer.Ordinal);

    /// <summary>Writes everything as one object, each element on a line of its own.</summary>
    public void Write()
    {
        json.StartObject();
        json.Text("schema", JsonReports.Schema);
        Documents(comparison.Documents, eachOnALine: true);
        Claims(comparison.Claims, eachOnALine: true);
        Findings(eachOnALine: true);
        Slots();
        if (options.IncludeUncompared)
            Uncompared();
        Summary();
        json.EndObject();
    }

    /// <summary>Writes one finding a line with the claims and documents it names.</summary>
    public void WriteLines()
    {
        foreach (var finding in Shown())
        {
            json.StartObject();
            json.Text("schema", JsonReports.Schema);
            WriteFinding(finding);
            json.EndObject();
            json.EndLine();
        }
    }

    /// <summary>Writes the fields of one finding, and the claims and documents it names, into the object that is open.</summary>
    public void WriteFinding(Finding finding)
    {
        var named = finding.Sides.SelectMany(side => side.Claims).Concat(finding.Fits).Distinct(StringComparer.Ordinal)
            .Where(claims.ContainsKey).Select(id => claims[id]).ToList();
        var ids = named.Select(claim => claim.Document).ToHashSet(StringComparer.Ordinal);
        FindingFields(finding);
        Documents(comparison.Documents.Where(document => ids.Contains(document.Document.Id)), eachOnALine: false);
        Claims(named, eachOnALine: false);
    }

    /// <summary>Writes a pair of texts on one line.</summary>
    public void WritePair(string id)
    {
        json.StartObject();
        json.Text("schema", JsonReports.Schema);
        json.Text("id", id);
        Documents(comparison.Documents, eachOnALine: false);
        Findings(eachOnALine: false);
        Claims(comparison.Claims, eachOnALine: false);
        json.EndObject();
    }

    private IEnumerable<Finding> Shown() => comparison.Findings.Where(finding => finding.Kind <= options.LeastSerious);

    private void Documents(IEnumerable<ComparedDocument> compared, bool eachOnALine)
    {
        json.StartArray("documents");
        foreach (var document in compared)
        {
            if (eachOnALine)
                json.Line();
            json.StartObject();
            JsonDocumentFields.Write(json, document.Document, document.Language, document.Supersedes, options.IncludeText);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Claims(IEnumerable<Claim> claims, bool eachOnALine)
    {
        json.StartArray("claims");
        SourceDocument? document = null;
        JsonClaims? writer = null;
        foreach (var claim in claims)
        {
            if (document?.Id != claim.Document || writer is null)
            {
                document = documents[claim.Document].Document;
                writer = new JsonClaims(json, document);
            }

            if (eachOnALine)
                json.Line();
            writer.Write(claim);
        }

        json.EndArray();
    }

    private void Findings(bool eachOnALine)
    {
        json.StartArray("findings");
        foreach (var finding in Shown())
        {
            if (eachOnALine)
                json.Line();
            json.StartObject();
            FindingFields(finding);
            json.EndObject();
        }

        json.EndArray();
    }

    private void FindingFields(Finding finding)
    {
        json.Text("id", finding.Id);
        json.Text("key", finding.Key);
        json.Text("kind", JsonNames.Of(finding.Kind));
        json.Text("scope", JsonNames.Of(finding.Scope));
        json.Text("relation", finding.Relation);
        json.Number("confidence", finding.Confidence.Value);
        json.StartArray("sides");
        foreach (var side in finding.Sides)
        {
            json.StartObject();
            json.Text("value", side.Value);
            Ids("claims", side.Claims);
            json.Number("sources", side.Sources);
            json.Number("independentSources", side.IndependentSources);
            json.EndObject();
        }

        json.EndArray();
        if (!finding.Fits.IsEmpty)
            Ids("fits", finding.Fits);
        Difference(finding.Difference);
        json.StartObject("reason");
        json.Text("code", finding.Reason.Code);
        json.Text("de", finding.Reason.German);
        json.Text("en", finding.Reason.English);
        if (!finding.Reason.Assumed.IsEmpty)
            Ids("assumed", finding.Reason.Assumed);
        json.EndObject();
    }

    private void Difference(FindingDifference? difference)
    {
        if (difference is null)
            return;
        json.StartObject("difference");
        json.Number("absolute", difference.Absolute);
        json.Text("unit", difference.Unit);
        json.Number("ratio", difference.Ratio);
        json.EndObject();
    }

    private void Ids(string name, IEnumerable<string> ids)
    {
        json.StartArray(name);
        foreach (var id in ids)
            json.Text(id);
        json.EndArray();
    }

    private void Slots()
    {
        json.StartArray("slots");
        foreach (var slot in comparison.Slots)
        {
            json.Line();
            json.StartObject();
            json.Text("slot", slot.Name);
            Ids("claims", slot.Claims);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Uncompared()
    {
        json.StartArray("uncompared");
        foreach (var pair in comparison.Uncompared)
        {
            json.Line();
            json.StartObject();
            Ids("claims", [pair.First, pair.Second]);
            json.Text("reason", pair.Code);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Summary()
    {
        var summary = comparison.Summary;
        json.Line();
        json.StartObject("summary");
        json.Number("documents", summary.Documents);
        json.Number("claims", summary.Claims);
        json.Number("compared", summary.Compared);
        json.Number("notComparable", summary.NotComparable);
        if (summary.Known > 0)
            json.Number("known", summary.Known);
        json.StartObject("findings");
        foreach (var kind in Enum.GetValues<FindingKind>())
            json.Number(JsonNames.Of(kind), comparison.Findings.Count(finding => finding.Kind == kind));
        json.EndObject();
        json.EndObject();
    }
}
