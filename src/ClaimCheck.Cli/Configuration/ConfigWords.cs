namespace ClaimCheck.Cli.Configuration;

/// <summary>The words of YAML 1.1 and 1.2 for yes and no.</summary>
internal static class ConfigWords
{
    /// <summary>Whether a word says yes; <see langword="null"/> where it says neither.</summary>
    public static bool? IsOn(string word) => word.ToLowerInvariant() switch
    {
        "on" or "yes" or "true" => true,
        "off" or "no" or "false" => false,
        _ => null,
    };
}
