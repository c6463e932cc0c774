using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Sarif;

/// <summary>Writes findings as SARIF 2.1.0, the format in which CI systems and editors exchange results.</summary>
/// <remarks>
/// A finding is a result: its rule is the reason code, its level follows the kind (contradiction <c>error</c>, discrepancy <c>warning</c>, update
/// <c>note</c>; a corroboration is a <c>pass</c>). The first claim of each side is a location, all others are related locations. Artifacts are
/// the files of the articles where <see cref="SarifReportOptions.Files"/> names them, else their ids, percent-encoded; a title that is a field of
/// its own is an artifact <c>id#title</c>, one of several articles of a file <c>file#id</c>. It carries its text, and so does
/// an article that was extracted from another format; hashes are those of the text in UTF-8. Regions count UTF-16 code units;
/// <c>partialFingerprints</c> holds the key of the finding, which survives edits elsewhere.
/// </remarks>
public static class SarifReport
{
    /// <summary>Writes one log with one run.</summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <param name="comparison">The findings.</param>
    /// <param name="options">Language, kinds and text.</param>
    public static void Write(TextWriter writer, Comparison comparison, SarifReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var json = new JsonOutput(writer);
        json.StartObject();
        json.Text("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.Text("version", "2.1.0");
        json.StartArray("runs");
        json.StartObject();
        new SarifRun(json, comparison, options).Write();
        json.EndObject();
        json.EndArray();
        json.EndObject();
        json.EndLine();
    }
}
