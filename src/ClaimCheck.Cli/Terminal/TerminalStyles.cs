using ClaimCheck.Findings;
using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>The colours of a terminal; each of them only repeats what words or marks say.</summary>
internal static class TerminalStyles
{
    /// <summary>The colour of a kind of finding.</summary>
    public static Style Of(FindingKind kind) => kind switch
    {
        FindingKind.Contradiction => new Style(Color.Red),
        FindingKind.Discrepancy => new Style(Color.Yellow),
        FindingKind.Update => new Style(Color.Blue),
        _ => new Style(Color.Green),
    };

    /// <summary>How words of a report stand out.</summary>
    public static Style Of(TextStyle style) => style switch
    {
        TextStyle.Heading => new Style(decoration: Decoration.Bold),
        TextStyle.Faint => new Style(decoration: Decoration.Dim),
        TextStyle.Value => new Style(Color.Yellow, decoration: Decoration.Bold),
        TextStyle.Anchor => new Style(Color.Aqua),
        TextStyle.Alarm => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
