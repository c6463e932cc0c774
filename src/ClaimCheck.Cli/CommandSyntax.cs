using System.CommandLine;
using System.Globalization;
using ClaimCheck.Cli.Writers;
using ClaimCheck.Findings;
using ClaimCheck.Formats;
using ClaimCheck.Languages;
using NodaTime;

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
        Add(CommandName.Check, severity, against, facts, explain, includeText, failOn);
        Add(CommandName.Extract, includeText);
        Add(CommandName.Analyze, includeText, tokens);
        Add(CommandName.Compare, severity, facts, explain, includeText, failOn);
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
        return Checked(new Values(result, messages), result, messages, command);
    }

    private void Add(CommandName name, params Option[] options)
    {
        var command = new Command(name.ToString().ToLowerInvariant()) { paths };
        foreach (var option in options.Concat([format, output, date, threads]))
            command.Add(option);
        root.Add(command);
        commands.Add(command, name);
    }

    private CommandSettings Checked(Values values, ParseResult result, Messages messages, CommandName command)
    {
        var settings = new CommandSettings
        {
            Command = command,
            Messages = messages,
            Paths = result.GetValue(paths) ?? [],
            Against = Given(result, against) ?? [],
            Format = values.Choice(format, OutputFormat.Text, Formats(command)),
            Output = Given(result, output),
            Date = DateOf(result, messages),
            LeastSerious = values.Choice<FindingKind>(severity, Enum.GetValues<FindingKind>()),
            FailOn = values.Choice<FindingKind>(failOn, [FindingKind.Contradiction, FindingKind.Discrepancy]),
            Threads = ThreadsOf(result, messages),
            Facts = Given(result, facts),
            Explain = Given(result, explain),
            IncludeText = Given(result, includeText),
            Tokens = Given(result, tokens),
            Quiet = result.GetValue(quiet),
        };
        if (settings.Paths.Count == 0)
            throw new UsageException(messages.Format("cli-no-path", ("command", JoinedName(command))));
        if (command == CommandName.Compare && settings.Paths.Count > 2)
            throw new UsageException(messages.Format("cli-compare-paths"));
        return settings;
    }

    /// <summary>The formats that a command writes, in the order of its help.</summary>
    public static OutputFormat[] Formats(CommandName command) => command switch
    {
        CommandName.Analyze => [OutputFormat.Text, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Conllu],
        CommandName.Check or CommandName.Compare => ComparisonWriters.Formats,
        _ => [OutputFormat.Text, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Csv],
    };

    private static string JoinedName(CommandName command) => command.ToString().ToLowerInvariant();

    private Messages MessagesFor(ParseResult result)
    {
        var tag = Given(result, language) ?? "de";
        return tag switch
        {
            "de" => Messages.German,
            "en" => Messages.English,
            _ => throw new UsageException(Messages.German.Format("cli-bad-value", ("option", "--language"), ("value", tag), ("allowed", "de, en"))),
        };
    }

    private LocalDate? DateOf(ParseResult result, Messages messages)
    {
        if (Given(result, date) is not { } printed)
            return null;
        if (PublishedText.TryParse(printed, out var published) && published!.Date is { } day && published.Time is null)
            return day;
        throw new UsageException(messages.Format("cli-bad-date", ("value", printed)));
    }

    private int ThreadsOf(ParseResult result, Messages messages)
    {
        if (Given(result, threads) is not { } printed)
            return Environment.ProcessorCount;
        return int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1024
            ? number
            : throw new UsageException(messages.Format("cli-bad-threads", ("value", printed)));
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

    private static T? Given<T>(ParseResult result, Option<T> option) =>
        result.GetResult(option) is { Implicit: false } given ? given.GetValueOrDefault<T>() : default;

    /// <summary>Reads the values of options that allow certain words.</summary>
    private sealed class Values(ParseResult result, Messages messages)
    {
        public T Choice<T>(Option<string> option, T otherwise, T[] allowed)
            where T : struct, Enum => Choice(option, allowed) ?? otherwise;

        public T? Choice<T>(Option<string> option, T[] allowed)
            where T : struct, Enum
        {
            if (Given(result, option) is not { } word)
                return null;
            foreach (var value in allowed)
            {
                if (WordFor(value) == word)
                    return value;
            }

            throw new UsageException(messages.Format(
                "cli-bad-value",
                ("option", option.Name),
                ("value", word),
                ("allowed", string.Join(", ", allowed.Select(WordFor)))));
        }

        private static string WordFor<T>(T value)
            where T : struct, Enum => value.ToString().ToLowerInvariant();
    }
}
