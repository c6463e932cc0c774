using System.Globalization;
using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports.ClaimReview;

/// <summary>Writes the graph of drafts.</summary>
internal sealed class ClaimReviewDrafts
{
    private const string Organization = "Organization";

    private readonly JsonOutput json;
    private readonly ReportOptions options;
    private readonly ComparisonIndex index;
    private readonly FindingText text;
    private readonly Dictionary<string, string> languages;

    /// <summary>Drafts for the findings of <paramref name="comparison"/>.</summary>
    public ClaimReviewDrafts(JsonOutput json, Comparison comparison, ReportOptions options)
    {
        this.json = json;
        this.options = options;
        index = new ComparisonIndex(comparison);
        text = new FindingText(index, options.Messages);
        languages = comparison.Documents.ToDictionary(document => document.Document.Id, document => document.Language, StringComparer.Ordinal);
    }

    /// <summary>Writes all drafts as one object.</summary>
    public void Write()
    {
        json.StartObject();
        json.Text("@context", "https://schema.org");
        json.StartArray("@graph");
        foreach (var finding in index.Findings(options.LeastSerious))
        {
            for (var side = 0; side < finding.Sides.Length; side++)
            {
                json.Line();
                Draft(finding, side);
            }
        }

        json.EndArray();
        json.EndObject();
    }

    private void Draft(Finding finding, int side)
    {
        var claims = index.ClaimsOf(finding.Sides[side].Claims);
        json.StartObject();
        Type("ClaimReview");
        json.Text("identifier", finding.Key + "-" + (side + 1).ToString(CultureInfo.InvariantCulture));
        json.Text("creativeWorkStatus", "Draft");
        json.Text("inLanguage", options.Messages.Language);
        Text("name", text.TitleOf(finding) + ": " + text.ValueOf(finding.Sides[side]));
        Text("reviewBody", text.KindOf(finding) + ". " + text.ReasonOf(finding));
        if (claims is [var first, ..])
        {
            json.Text("claimReviewed", SentenceOf(first));
            json.StartObject("itemReviewed");
            Claim(first, claims);
            json.EndObject();
        }

        json.EndObject();
    }

    /// <summary>The claim as its first outlet states it, with every article it appears in.</summary>
    private void Claim(Claim first, List<Claim> claims)
    {
        var document = index.DocumentOf(first);
        Type("Claim");
        Author(first, document);
        json.Text("datePublished", document.Published is { } published ? IsoText.Of(published) : null);
        json.StartArray("appearance");
        foreach (var same in claims.GroupBy(claim => claim.Document, StringComparer.Ordinal))
            Appearance(same.First());
        json.EndArray();
    }

    /// <summary>Whose statement it is: the voice that the article names, else the outlet.</summary>
    private void Author(Claim claim, SourceDocument document)
    {
        var speaker = VoiceText.SpeakerOf(claim, document);
        if (speaker.Length > 0)
            Named("author", claim.Attribution.Speaker!.Type == SpeakerType.Person ? "Person" : Organization, speaker);
        else if (document.Source is { } source)
            Named("author", Organization, source);
    }

    private void Appearance(Claim claim)
    {
        var document = index.DocumentOf(claim);
        json.StartObject();
        Type("NewsArticle");
        Text("identifier", document.Id);
        if (document.Title is { } title)
            Text("headline", title);
        json.Text("url", WebAddress.Of(document.Url));
        json.Text("datePublished", document.Published is { } published ? IsoText.Of(published) : null);
        json.Text("inLanguage", languages[document.Id]);
        if (document.Source is { } source)
            Named("publisher", Organization, source);
        if (document.Author is { } author)
            Named("author", "Person", author);
        json.Text("text", SentenceOf(claim));
        json.EndObject();
    }

    private string SentenceOf(Claim claim) => string.Concat(Passage.Of(claim, index.DocumentOf(claim)).Select(piece => piece.Text));

    private void Named(string property, string type, string name)
    {
        json.StartObject(property);
        Type(type);
        Text("name", name);
        json.EndObject();
    }

    private void Type(string type) => json.Text("@type", type);

    private void Text(string name, string value) => json.Text(name, VisibleText.Of(value));
}
