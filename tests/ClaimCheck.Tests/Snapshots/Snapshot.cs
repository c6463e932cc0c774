using System.Runtime.CompilerServices;

namespace ClaimCheck.Tests.Snapshots;

/// <summary>Compares a text with the one accepted before. The files follow Verify's convention, so that Verify can take over.</summary>
/// <remarks>
/// To accept a change, read <c>*.received.*</c> line by line and rename it to <c>*.verified.*</c>; <c>CLAIMCHECK_ACCEPT=1</c>
/// does so for all of them, to be read in the difference of the commit.
/// </remarks>
internal static class Snapshot
{
    /// <summary>Compares <paramref name="received"/> with <c>Class.Method.verified.json</c>.</summary>
    public static void MatchesJson(string received, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Matches(received, "json", file, method);

    /// <summary>Compares <paramref name="received"/> with <c>Class.Method.verified.txt</c>.</summary>
    public static void MatchesText(string received, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Matches(received, "txt", file, method);

    /// <summary>Compares <paramref name="received"/> with <c>Class.Method.verified.html</c>.</summary>
    public static void MatchesHtml(string received, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Matches(received, "html", file, method);

    /// <summary>Compares <paramref name="received"/> with <c>Class.Method_parameter=value.verified.txt</c>, a file for each case of a theory.</summary>
    public static void MatchesTextOf(string parameter, string value, string received, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Matches(received, "txt", file, $"{method}_{parameter}={value}");

    private static void Matches(string received, string extension, string file, string method)
    {
        // Deterministic builds map the folder of the caller's file, its name stays.
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}";
        var verifiedPath = Repository.PathOf("tests", "ClaimCheck.Tests", "Snapshots", $"{name}.verified.{extension}");
        var receivedPath = Repository.PathOf("tests", "ClaimCheck.Tests", "Snapshots", $"{name}.received.{extension}");
        if (Environment.GetEnvironmentVariable("CLAIMCHECK_ACCEPT") == "1")
            File.WriteAllText(verifiedPath, received);

        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail(verified is null
            ? $"There is no {Path.GetFileName(verifiedPath)} yet; {Path.GetFileName(receivedPath)} was written beside it."
            : $"{Path.GetFileName(verifiedPath)} is not what came out; {Path.GetFileName(receivedPath)} was written beside it.\n{FirstDifference(verified, received)}");
    }

    private static string FirstDifference(string verified, string received)
    {
        var expected = verified.Split('\n');
        var found = received.Split('\n');
        var line = 0;
        while (line < expected.Length && line < found.Length && expected[line] == found[line])
            line++;
        return $"line {line + 1}\n  verified: {LineOf(expected, line)}\n  received: {LineOf(found, line)}";
    }

    private static string LineOf(string[] lines, int line) => line < lines.Length ? lines[line] : "(end)";
}
