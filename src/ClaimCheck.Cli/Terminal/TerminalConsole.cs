using ClaimCheck.Cli.Writers;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>Sets up the writer of panels and tables; nothing is asked of the machine.</summary>
internal static class TerminalConsole
{
    /// <summary>A console of the width and colours that the user's terminal has.</summary>
    public static IAnsiConsole On(TextWriter writer, ReportChoices choices)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = choices.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = choices.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = choices.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
