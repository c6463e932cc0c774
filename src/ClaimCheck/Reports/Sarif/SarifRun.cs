using System.Reflection;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports.Sarif;

/// <summary>Writes one run: the tool with its rules, the articles, the results.</summary>
internal sealed class SarifRun
{
    private readonly JsonOutput json;
    private readonly Messages messages;
    private readonly ComparisonIndex index;
    private readonly SarifArtifacts artifacts;
    private readonly List<Finding> findings;
    private readonly List<string> rules;
    private readonly bool hasFiles;

    /// <summary>A run about <paramref name="comparison"/>.</summary>
    public SarifRun(JsonOutput json, Comparison comparison, SarifReportOptions options)
    {
        this.json = json;
        messages = options.Messages;
        hasFiles = options.Files.Count > 0;
        index = new ComparisonIndex(comparison);
        artifacts = new SarifArtifacts(json, comparison.Documents, options);
        findings = [.. index.Findings(options.LeastSerious)];
        rules = [.. findings.Select(finding => finding.Reason.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes the fields of the run into the object that is open.</summary>
    public void Write()
    {
        Tool();
        json.Text("language", messages.Language);
        json.Text("columnKind", "utf16CodeUnits");
        if (hasFiles)
            Root();
        artifacts.Write();
        json.StartArray("results");
        var results = new SarifResult(json, index, artifacts, messages);
        foreach (var finding in findings)
        {
            json.Line();
            results.Write(finding, rules.IndexOf(finding.Reason.Code));
        }

        json.EndArray();
    }

    /// <summary>What the paths of files are relative to; whoever reads the log knows where that is.</summary>
    private void Root()
    {
        json.StartObject("originalUriBaseIds");
        json.StartObject(SarifArtifacts.Root);
        SarifText.Message(json, "description", messages.Template("sarif-root"));
        json.EndObject();
        json.EndObject();
    }

    private void Tool()
    {
        json.StartObject("tool");
        json.StartObject("driver");
        json.Text("name", "ClaimCheck");
        json.Text("version", Version());
        json.Text("language", messages.Language);
        json.StartArray("rules");
        foreach (var code in rules)
        {
            json.Line();
            Rule(code);
        }

        json.EndArray();
        json.EndObject();
        json.EndObject();
    }

    private void Rule(string code)
    {
        json.StartObject();
        json.Text("id", code);
        SarifText.Message(json, "shortDescription", TextOf(messages, code));
        SarifText.Message(json, "help", TextOf(Messages.German, code) + "\n" + TextOf(Messages.English, code));
        json.EndObject();
    }

    private static string TextOf(Messages language, string code) => language.Contains("rule-" + code) ? language.Template("rule-" + code) : code;

    // The build may add "+" and the commit.
    private static string Version() =>
        (typeof(SarifRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
