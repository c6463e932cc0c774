using ClaimCheck.Findings;
using ClaimCheck.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimCheck.Cli.Terminal;

/// <summary>Shows a finding as a panel: values on the left, the sentences that state them on the right, the reason below.</summary>
internal sealed class FindingPanel(Comparison comparison, TextReportOptions options)
{
    // Below this many columns a sentence beside its value would be a ribbon of single words.
    private const int NarrowBelow = 60;
    private const int ValueColumns = 16;

    private readonly ComparisonIndex index = new(comparison);
    private readonly FindingText text = new(new ComparisonIndex(comparison), options.Messages);
    private readonly PassageGroups passages = new(comparison, options.Messages);
    private readonly TextTerms terms = new(options.Messages);
    private readonly ValueText values = new(options.Messages);

    /// <summary>The panel of a finding.</summary>
    public IRenderable Of(Finding finding)
    {
        var rows = new List<IRenderable>();
        foreach (var side in finding.Sides)
        {
            if (rows.Count > 0)
                rows.Add(new Rule { Style = TerminalStyles.Of(TextStyle.Faint) });
            rows.Add(options.Width < NarrowBelow ? Stacked(side) : SideBySide(side));
        }

        if (!finding.Fits.IsEmpty)
        {
            rows.Add(MarkedLine(new TextPiece(options.Messages.Template("report-fits"), TextStyle.Heading)));
            rows.Add(Passages(finding.Fits));
        }

        rows.Add(MarkedLine(new TextPiece(options.Messages.Template("report-reason") + " ", TextStyle.Heading), new TextPiece(VisibleText.Of(text.ReasonOf(finding)))));
        return new Panel(new Rows(rows))
        {
            Header = new PanelHeader(" " + Markup.Escape(VisibleText.Of(Title(finding))) + " "),
            Border = BoxBorder.Rounded,
            BorderStyle = TerminalStyles.Of(finding.Kind),
            Expand = true,
        };
    }

    private string Title(Finding finding)
    {
        var confidence = options.Messages.Format("report-confidence", ("confidence", values.Number(finding.Confidence.Value)));
        return finding.Id + "  " + text.TitleOf(finding) + " · " + options.Messages.Template("scope-" + JsonNames.Of(finding.Scope)) + " · " + confidence;
    }

    private Grid SideBySide(FindingSide side)
    {
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { Width = ValueColumns, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        return grid.AddRow(new Rows(MarkedLine(Value(side)), MarkedLine(Sources(side))), Passages(side.Claims));
    }

    private Rows Stacked(FindingSide side) => new(MarkedLine(Value(side), new TextPiece(" · "), Sources(side)), Passages(side.Claims));

    private TextPiece Value(FindingSide side) => new(VisibleText.Of(text.ValueOf(side)), TextStyle.Heading);

    private TextPiece Sources(FindingSide side) =>
        new(side.IndependentSources == side.Sources ? terms.Count("report-sources", side.Sources) : terms.Count("report-sources", side.Sources) + ", " + terms.Count("report-independent", side.IndependentSources), TextStyle.Faint);

    private Rows Passages(IEnumerable<string> claims) => new Rows(passages.Of(index.ClaimsOf(claims))
        .SelectMany(group => new IRenderable[] { MarkedLine(new TextPiece(group.Heading, TextStyle.Faint)), new Padder(MarkedLine([.. group.Pieces]), new Padding(1, 0, 0, 0)) }));

    private Paragraph MarkedLine(params TextPiece[] pieces) => MarkedText.Of(pieces, options.HasColours);
}
