namespace ClaimCheck.Tests.Architecture;

/// <summary>Files in the checkout that are generated, read by people and changed on purpose only.</summary>
internal static class Approved
{
    /// <summary>Set this environment variable to 1 to write the files instead of comparing them.</summary>
    private const string Accept = "CLAIMCHECK_ACCEPT";

    /// <summary>Compares <paramref name="text"/> with the file, or writes it where that is asked for.</summary>
    public static void Matches(string text, params string[] path)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(file, text);

        var approved = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        if (approved == text)
            return;

        var before = approved.Split('\n');
        var now = text.Split('\n');
        var gone = before.Except(now).Select(line => "- " + line);
        var added = now.Except(before).Select(line => "+ " + line);
        Assert.Fail(
            $"{string.Join('/', path)} is not up to date. Read the difference; if it is meant, run the tests once with {Accept}=1.\n"
            + string.Join('\n', gone.Concat(added)));
    }
}
