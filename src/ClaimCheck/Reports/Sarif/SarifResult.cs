using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reports.Sarif;

/// <summary>Writes one finding as a result.</summary>
internal sealed class SarifResult(JsonOutput json, ComparisonIndex index, SarifArtifacts artifacts, Messages messages)
{
    /// <summary>In UTF-16 code units; a longer sentence stands there by its place alone.</summary>
    private const int LongestSnippet = 4000;

    private readonly FindingText text = new(index, messages);
    private readonly DocumentLabel labels = new(messages);

    /// <summary>Writes the result.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rule">The place of its rule among the rules of the tool.</param>
    public void Write(Finding finding, int rule)
    {
        json.StartObject();
        json.Text("ruleId", finding.Reason.Code);
        json.Number("ruleIndex", rule);
        json.Text("kind", finding.Kind == FindingKind.Corroboration ? "pass" : "fail");
        json.Text("level", LevelOf(finding.Kind));
        SarifText.Message(json, "message", VisibleText.Of($"{text.TitleOf(finding)}: {text.ReasonOf(finding)}"));
        Locations(finding);
        json.StartObject("partialFingerprints");
        json.Text("claimCheckFindingKey/v1", finding.Key);
        json.EndObject();
        json.Number("rank", finding.Confidence.Value * 100);
        Properties(finding);
        json.EndObject();
    }

    /// <summary>The level of a kind; SARIF gives none to a result that passed.</summary>
    private static string LevelOf(FindingKind kind) => kind switch
    {
        FindingKind.Contradiction => "error",
        FindingKind.Discrepancy => "warning",
        FindingKind.Update => "note",
        _ => "none",
    };

    private void Locations(Finding finding)
    {
        var sides = finding.Sides.Select(side => (Value: text.ValueOf(side), Claims: index.ClaimsOf(side.Claims))).ToList();
        var id = 0;
        json.StartArray("locations");
        foreach (var (value, claims) in sides)
        {
            if (claims is [var first, ..])
                Location(id++, value, first);
        }

        json.EndArray();
        var related = sides.SelectMany(side => side.Claims.Skip(1).Select(claim => (side.Value, Claim: claim)))
            .Concat(index.ClaimsOf(finding.Fits).Select(claim => (messages.Template("sarif-fits"), claim))).ToList();
        if (related.Count == 0)
            return;
        json.StartArray("relatedLocations");
        foreach (var (value, claim) in related)
            Location(id++, value, claim);
        json.EndArray();
    }

    private void Location(int id, string value, Claim claim)
    {
        var document = index.DocumentOf(claim);
        var place = document.Locate(claim.Span);
        json.StartObject();
        json.Number("id", id);
        json.StartObject("physicalLocation");
        artifacts.Reference(document, place.Field);
        var lines = artifacts.LinesOf(document, place.Field);
        Region("region", lines, place.Span, claim.Span.In(document.Content));
        var around = document.Locate(claim.Sentence);
        if (around.Field == place.Field && around.Span.Contains(place.Span) && around.Span != place.Span)
            Region("contextRegion", lines, around.Span, claim.Sentence.In(document.Content));
        json.EndObject();
        var label = VisibleText.Of(value);
        SarifText.Message(json, "message", (label.Length == 0 ? label : label + " · ") + labels.WithoutId(document));
        json.EndObject();
    }

    private void Region(string name, LinePositions lines, TextSpan span, string words)
    {
        var (startLine, startColumn) = lines.Of(span.Start);
        var (endLine, endColumn) = lines.Of(span.End);
        json.StartObject(name);
        json.Number("startLine", startLine);
        json.Number("startColumn", startColumn);
        json.Number("endLine", endLine);
        json.Number("endColumn", endColumn);
        json.Number("charOffset", span.Start);
        json.Number("charLength", span.Length);
        if (words.Length <= LongestSnippet)
            SarifText.Content(json, "snippet", words);
        json.EndObject();
    }

    private void Properties(Finding finding)
    {
        json.StartObject("properties");
        json.Text("finding", finding.Id);
        json.Text("findingKind", JsonNames.Of(finding.Kind));
        json.Text("scope", JsonNames.Of(finding.Scope));
        json.Text("relation", finding.Relation);
        json.EndObject();
    }
}
