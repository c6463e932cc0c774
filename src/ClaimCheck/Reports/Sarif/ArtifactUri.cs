namespace ClaimCheck.Reports.Sarif;

/// <summary>Makes a relative reference of a document's id.</summary>
internal static class ArtifactUri
{
    /// <summary>The id with every segment percent-encoded: <c>brand%20in%20Halle.txt</c>, <c>dpa/a%232</c>.</summary>
    /// <remarks>An id that would point out of the folder (<c>/etc</c>, <c>../a</c>) is encoded as one name.</remarks>
    public static string Of(string id)
    {
        var segments = id.Split('/');
        var reference = string.Join(segments.Any(LeadsAway) ? "%2F" : "/", segments.Select(Uri.EscapeDataString));
        return reference is "." or ".." ? reference.Replace(".", "%2E", StringComparison.Ordinal) : reference;
    }

    private static bool LeadsAway(string segment) => segment is "" or "." or "..";
}
