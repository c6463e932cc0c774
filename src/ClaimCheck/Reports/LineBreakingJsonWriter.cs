using Newtonsoft.Json;

namespace ClaimCheck.Reports;

/// <summary>Writes JSON without white space, except for a line feed before a value where one is asked for.</summary>
internal sealed class LineBreakingJsonWriter : JsonTextWriter
{
    private readonly TextWriter writer;
    private bool breaksNext;

    /// <summary>Writes to <paramref name="writer"/>, which stays open.</summary>
    public LineBreakingJsonWriter(TextWriter writer)
        : base(writer)
    {
        this.writer = writer;
        Formatting = Formatting.Indented;
        CloseOutput = false;
        AutoCompleteOnClose = false;
    }

    /// <summary>Puts the next value or property on a new line, behind the comma before it.</summary>
    public void BreakNext() => breaksNext = true;

    /// <inheritdoc/>
    protected override void WriteIndent()
    {
        if (!breaksNext)
            return;
        writer.Write('\n');
        breaksNext = false;
    }

    /// <inheritdoc/>
    protected override void WriteIndentSpace()
    {
    }
}
