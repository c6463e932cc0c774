using ClaimCheck.Languages;

namespace ClaimCheck.Cli;

/// <summary>The help of each command, from the messages.</summary>
internal static class HelpText
{
    /// <summary>The help of a command, or of the tool itself.</summary>
    public static string For(CommandName command, Messages messages)
    {
        var formats = string.Join(", ", CommandSyntax.Formats(command)).ToLowerInvariant();
        return messages.Format(command == CommandName.None ? "help" : "help-" + command.ToString().ToLowerInvariant(), ("formats", formats)) + "\n";
    }
}
