using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Reports.Html;

/// <summary>The style sheet and script that every report carries, and the policy that allows nothing else.</summary>
internal static class HtmlAssets
{
    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("report.css");

    /// <summary>Filters and sorts the claims; a report can be read without it.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>The Content-Security-Policy: no network, no frames, no forms, and only the two assets by their hashes.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Read(string name)
    {
        using var stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without its asset '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
