using ClaimCheck.Findings;

namespace ClaimCheck.Cli.Completion;

/// <summary>Fills the script of a shell with the commands, options and words that the command line knows.</summary>
internal static class CompletionScript
{
    /// <summary>The script for a shell; lines end in LF.</summary>
    public static string For(Shell shell)
    {
        var commands = new CommandSyntax().Words();
        return Template(shell)
            .Replace("@COMMANDS@", string.Join(' ', commands.Select(entry => CommandSyntax.WordFor(entry.Command))), StringComparison.Ordinal)
            .Replace("@VALUES@", string.Join('\n', Values().Select(entry => Line(shell, entry.Option, entry.Words, isInner: false))), StringComparison.Ordinal)
            .Replace("@OPTIONS@", string.Join('\n', commands.Select(entry => Line(shell, CommandSyntax.WordFor(entry.Command), entry.Options, isInner: true))), StringComparison.Ordinal);
    }

    /// <summary>What may follow a word, where that is one of a few words.</summary>
    private static IEnumerable<(string Option, IEnumerable<string> Words)> Values() =>
    [
        (CommandSyntax.WordFor(CommandName.Completion), Lower(Enum.GetValues<Shell>())),
        ("--fail-on", Lower([FindingKind.Contradiction, FindingKind.Discrepancy])),
        ("--format", Lower(Enum.GetValues<OutputFormat>())),
        ("--language", ["de", "en"]),
        ("--min-severity", Lower(Enum.GetValues<FindingKind>())),
    ];

    private static string Line(Shell shell, string key, IEnumerable<string> words, bool isInner)
    {
        var all = string.Join(' ', words);
        return shell switch
        {
            Shell.Bash => $"{(isInner ? "            " : "        ")}{key}) words=\"{all}\" ;;",
            Shell.Zsh when isInner => $"            {key}) compadd -- {all} ;;",
            Shell.Zsh => $"        {key}) compadd -- {all}; return ;;",
            _ => $"        '{key}' {{ '{all}' -split ' ' }}",
        };
    }

    private static IEnumerable<string> Lower<T>(T[] values)
        where T : struct, Enum => values.Select(value => value.ToString().ToLowerInvariant());

    private static string Template(Shell shell)
    {
        var name = $"{typeof(CompletionScript).Namespace}.{shell.ToString().ToLowerInvariant()}.txt";
        using var stream = typeof(CompletionScript).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The tool holds no file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r", string.Empty, StringComparison.Ordinal);
    }
}
