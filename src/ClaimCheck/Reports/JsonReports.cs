using ClaimCheck.Findings;
using ClaimCheck.Findings.Derivations;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Writes articles and comparisons as the JSON of the contract, version <c>claimcheck/1</c>.</summary>
/// <remarks>The bytes depend on nothing but the arguments. Lines end in LF; nothing is kept between calls.</remarks>
public static class JsonReports
{
    /// <summary>The version that every report names.</summary>
    public const string Schema = "claimcheck/1";

    /// <summary>Writes one line: the document with its sentences, mentions and quotations.</summary>
    public static void WriteAnalysisLine(TextWriter writer, Article article, JsonReportOptions options)
    {
        var json = Open(writer, article, options);
        json.StartObject();
        json.Text("schema", Schema);
        AnalysisFields(json, article, options);
        json.EndObject();
        json.EndLine();
    }

    /// <summary>Writes one object with all <paramref name="articles"/>, each on a line of its own, as they come.</summary>
    public static void WriteAnalyses(TextWriter writer, IEnumerable<Article> articles, JsonReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        var json = new JsonOutput(writer);
        json.StartObject();
        json.Text("schema", Schema);
        json.StartArray("documents");
        foreach (var article in articles)
        {
            json.Line();
            json.StartObject();
            AnalysisFields(json, article, options);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        json.EndLine();
    }

    /// <summary>Writes one line: the document with its claims.</summary>
    public static void WriteClaimsLine(TextWriter writer, Article article, JsonReportOptions options)
    {
        var json = Open(writer, article, options);
        json.StartObject();
        json.Text("schema", Schema);
        JsonDocumentFields.Write(json, article.Document, article.Language, null, options.IncludeText);
        json.StartArray("claims");
        WriteClaims(json, article);
        json.EndArray();
        json.EndObject();
        json.EndLine();
    }

    /// <summary>Writes one object with the claims of all <paramref name="articles"/> as they come, and the documents after them.</summary>
    public static void WriteClaims(TextWriter writer, IEnumerable<Article> articles, JsonReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        var json = new JsonOutput(writer);
        json.StartObject();
        json.Text("schema", Schema);
        json.StartArray("claims");

        // The documents are kept as written, so that memory does not grow with the articles.
        var documents = new List<string>();
        foreach (var article in articles)
        {
            WriteClaims(json, article, eachOnALine: true);
            using var document = new StringWriter();
            var fields = new JsonOutput(document);
            fields.StartObject();
            JsonDocumentFields.Write(fields, article.Document, article.Language, null, options.IncludeText);
            fields.EndObject();
            documents.Add(document.ToString());
        }

        json.EndArray();
        json.Raw("documents", documents);
        json.EndObject();
        json.EndLine();
    }

    /// <summary>Writes one object: documents, claims, findings, slots and summary.</summary>
    public static void WriteComparison(TextWriter writer, Comparison comparison, JsonReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var json = new JsonOutput(writer);
        new JsonComparison(json, comparison, options).Write();
        json.EndLine();
    }

    /// <summary>Writes one finding a line, each with the claims and documents it names.</summary>
    public static void WriteFindingLines(TextWriter writer, Comparison comparison, JsonReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var json = new JsonOutput(writer);
        new JsonComparison(json, comparison, options).WriteLines();
    }

    /// <summary>Writes one object: how a finding came about, with the claims and documents it names.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="derivation">What <see cref="ClaimPipeline.Explain"/> gave.</param>
    /// <param name="comparison">The comparison that holds the finding.</param>
    /// <param name="options">Whether documents carry their text.</param>
    public static void WriteDerivation(TextWriter writer, FindingDerivation derivation, Comparison comparison, JsonReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(derivation);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var json = new JsonOutput(writer);
        json.StartObject();
        json.Text("schema", Schema);
        new JsonComparison(json, comparison, options).WriteFinding(derivation.Finding);
        new JsonDerivation(json, derivation).Write();
        json.EndObject();
        json.EndLine();
    }

    /// <summary>Writes one object with what is known of data files.</summary>
    public static void WriteDataCards(TextWriter writer, IEnumerable<DataCard> cards)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(cards);
        var json = new JsonOutput(writer);
        new JsonDataCards(json).Write(cards);
        json.EndLine();
    }

    /// <summary>Writes one line for a pair of texts: documents, findings, claims under the pair's id.</summary>
    public static void WritePairLine(TextWriter writer, string id, Comparison comparison, JsonReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var json = new JsonOutput(writer);
        new JsonComparison(json, comparison, options).WritePair(id);
        json.EndLine();
    }

    /// <summary>Writes one line for a pair that could not be read.</summary>
    public static void WritePairError(TextWriter writer, string? id, string error)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var json = new JsonOutput(writer);
        json.StartObject();
        json.Text("id", id);
        json.Text("error", error);
        json.EndObject();
        json.EndLine();
    }

    private static JsonOutput Open(TextWriter writer, Article article, JsonReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(options);
        return new JsonOutput(writer);
    }

    private static void AnalysisFields(JsonOutput json, Article article, JsonReportOptions options)
    {
        JsonDocumentFields.Write(json, article.Document, article.Language, null, options.IncludeText);
        new JsonAnalysis(json, article).Write(options.IncludeTokens || article.Document.GivenTokens is not null);
    }

    private static void WriteClaims(JsonOutput json, Article article, bool eachOnALine = false)
    {
        var claims = new JsonClaims(json, article.Document);
        foreach (var claim in article.Claims)
        {
            if (eachOnALine)
                json.Line();
            claims.Write(claim);
        }
    }
}
