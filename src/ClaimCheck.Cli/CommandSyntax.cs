using System.CommandLine;
using ClaimCheck.Cli.Writers;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Cli;

/// <summary>The commands and options, and how they are read.</summary>
internal sealed class CommandSyntax
{
    private readonly Argument<string[]> paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> format = new("--format");
    private readonly Option<string> output = new("--output", "-o");
    private readonly Option<string> date = new("--date");
    private readonly Option<string> severity = new("--min-severity");
    private readonly Option<string[]> against = new("--against") { AllowMultipleArgumentsPerToken = false };
    private readonly Option<bool> facts = new("--facts");
    private readonly Option<bool> explain = new("--explain");
    private readonly Option<bool> includeText = new("--include-text");
    private readonly Option<string> threads = new("--threads");
    private readonly Option<string> language = new("--language") { Recursive = true };
    private readonly Option<string> failOn = new("--fail-on");
    private readonly Option<string> finding = new("--finding");
    private readonly Option<string> config = new("--config");
    private readonly Option<string> baseline = new("--baseline");
    private readonly Option<string> writeBaseline = new("--write-baseline");
    private readonly Option<bool> tokens = new("--tokens");
    private readonly Option<bool> quiet = new("--quiet", "-q") { Recursive = true };
    private readonly Option<bool> help = new("--help", "-h", "-?") { Recursive = true };
    private readonly Command root = new("claimcheck");
    private readonly Dictionary<Command, CommandName> commands = [];

    /// <summary>The syntax of the contract.</summary>
    public CommandSyntax()
    {
        root.Add(language);
        root.Add(quiet);
        root.Add(help);
        Option[] reading = [format, output, date, threads, config];
        Add(CommandName.Check, [severity, against, facts, explain, includeText, failOn, baseline, writeBaseline, .. reading]);
        Add(CommandName.Extract, [includeText, .. reading]);
        Add(CommandName.Analyze, [includeText, tokens, .. reading]);
        Add(CommandName.Compare, [severity, facts, explain, includeText, failOn, baseline, writeBaseline, .. reading]);
        Add(CommandName.Explain, [finding, against, includeText, .. reading]);
        Add(CommandName.Models, [format, output]);
        Add(CommandName.Completion, []);
    }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="UsageException">They are no command of ours.</exception>
    public CommandSettings Parse(IReadOnlyList<string> arguments)
    {
        var result = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var messages = MessagesFor(result);
        var command = commands.GetValueOrDefault(result.CommandResult.Command, CommandName.None);
        if (result.GetValue(help))
            return new CommandSettings { Command = command, Messages = messages, Help = true };

        Refuse(result, messages, command);
        return Checked(new OptionValues(result, messages), result, messages, command);
    }

    /// <summary>The formats that a command writes, in the order of its help.</summary>
    public static OutputFormat[] Formats(CommandName command) => command switch
    {
        CommandName.Analyze => [OutputFormat.Text, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Conllu],
        CommandName.Check or CommandName.Compare => ComparisonWriters.Formats,
        CommandName.Explain or CommandName.Models => [OutputFormat.Text, OutputFormat.Json],
        _ => [OutputFormat.Text, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Html, OutputFormat.Csv],
    };

    /// <summary>The word for a command.</summary>
    public static string WordFor(CommandName command) => command.ToString().ToLowerInvariant();

    /// <summary>Every command with the long names of its options, for completion.</summary>
    public IReadOnlyList<(CommandName Command, IReadOnlyList<string> Options)> Words() =>
        [.. commands.Select(entry => (entry.Value, (IReadOnlyList<string>)[.. entry.Key.Options.Concat(root.Options).Where(option => option.Name.StartsWith("--", StringComparison.Ordinal)).Select(option => option.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];

    private void Add(CommandName name, Option[] options)
    {
        var command = new Command(WordFor(name)) { paths };
        foreach (var option in options)
            command.Add(option);
        root.Add(command);
        commands.Add(command, name);
    }

    private CommandSettings Checked(OptionValues values, ParseResult result, Messages messages, CommandName command)
    {
        var settings = new CommandSettings
        {
            Command = command,
            Messages = messages,
            Paths = result.GetValue(paths) ?? [],
            Against = values.Given(against) ?? [],
            Format = values.Choice(format, Formats(command)) ?? (IsPairs(command, result.GetValue(paths)) ? OutputFormat.Jsonl : OutputFormat.Text),
            Output = values.Given(output),
            Date = values.Date(date),
            LeastSerious = values.Choice(severity, Enum.GetValues<FindingKind>()),
            FailOn = values.Choice(failOn, [FindingKind.Contradiction, FindingKind.Discrepancy]),
            Finding = values.Given(finding),
            Config = values.Given(config),
            Baseline = values.Given(baseline),
            WriteBaseline = values.Given(writeBaseline),
            Threads = values.Threads(threads),
            Facts = values.Given(facts),
            Explain = values.Given(explain),
            IncludeText = values.Given(includeText),
            Tokens = values.Given(tokens),
            Quiet = result.GetValue(quiet),
        };
        if (Lack(settings) is { } lack)
            throw new UsageException(lack);
        return settings;
    }

    /// <summary>Whether one file with many pairs is compared, and not two files.</summary>
    private static bool IsPairs(CommandName command, string[]? paths) => command == CommandName.Compare && paths is [_];

    /// <summary>What is missing or too much, in one sentence; <see langword="null"/> where all is there.</summary>
    private static string? Lack(CommandSettings settings)
    {
        var messages = settings.Messages;
        return (settings.Command, settings.Paths.Count) switch
        {
            (CommandName.Models, > 0) => messages.Format("cli-unknown-option", ("name", settings.Paths[0])),
            (CommandName.Models, _) => null,
            (CommandName.Completion, not 1) => messages.Template("cli-no-shell"),
            (_, 0) => messages.Format("cli-no-path", ("command", WordFor(settings.Command))),
            (CommandName.Compare, > 2) => messages.Template("cli-compare-paths"),
            (CommandName.Compare, 1) when settings.Format is not (OutputFormat.Text or OutputFormat.Json or OutputFormat.Jsonl) => messages.Format("cli-pairs-format", ("value", OptionValues.WordFor(settings.Format))),
            (CommandName.Compare, 1) when settings.WriteBaseline is not null => messages.Template("cli-pairs-baseline"),
            (CommandName.Explain, _) when settings.Finding is null => messages.Template("cli-no-finding"),
            _ => null,
        };
    }

    private Messages MessagesFor(ParseResult result)
    {
        var tag = OptionValues.Of(result, language) ?? "de";
        return tag switch
        {
            "de" => Messages.German,
            "en" => Messages.English,
            _ => throw new UsageException(Messages.German.Format("cli-bad-value", ("option", "--language"), ("value", tag), ("allowed", "de, en"))),
        };
    }

    private static void Refuse(ParseResult result, Messages messages, CommandName command)
    {
        var unknown = result.UnmatchedTokens is [var first, ..] ? first : null;
        if (unknown is not null && command == CommandName.None && !unknown.StartsWith('-'))
            throw new UsageException(messages.Format("cli-unknown-command", ("name", unknown)));
        if (unknown is not null)
            throw new UsageException(messages.Format("cli-unknown-option", ("name", unknown)));
        if (command == CommandName.None)
            throw new UsageException(messages.Format("cli-no-command"));

        // What looks like an option and stands among the paths is a slip of the keyboard, not a file.
        var slip = result.CommandResult.Tokens.Select(token => token.Value).FirstOrDefault(token => token.Length > 1 && token[0] == '-' && !File.Exists(token));
        if (slip is not null)
            throw new UsageException(messages.Format("cli-unknown-option", ("name", slip)));
        if (result.Errors is [var error, ..])
            throw new UsageException(messages.Format("cli-bad-option", ("name", NameOf(error))));
    }

    private static string NameOf(System.CommandLine.Parsing.ParseError error) => error.SymbolResult switch
    {
        System.CommandLine.Parsing.OptionResult option => option.Option.Name,
        { } other => string.Join(' ', other.Tokens.Select(token => token.Value)),
        _ => string.Empty,
    };
}
