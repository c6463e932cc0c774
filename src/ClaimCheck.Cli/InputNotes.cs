using System.Globalization;
using ClaimCheck.Formats;
using ClaimCheck.Languages;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>Tells the user on the standard error what could not be read, and remembers whether anything was.</summary>
internal sealed class InputNotes(TextWriter error, Messages messages, bool isQuiet, ProgressLine progress)
{
    private int leftOut;

    /// <summary>Whether an input could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Names one problem; warnings are left out when quiet.</summary>
    public void Tell(InputProblem problem)
    {
        HasFailed |= !problem.IsWarning;
        if (!problem.IsWarning || !isQuiet)
            Tell(problem.Describe(messages));
    }

    /// <summary>Names a failure of one document.</summary>
    public void Fail(string line)
    {
        HasFailed = true;
        Tell(line);
    }

    /// <summary>Says something; harmless in a terminal whatever the inputs hold.</summary>
    public void Tell(string line)
    {
        progress.Clear();
        error.Write(VisibleText.Of(line) + "\n");
        error.Flush();
    }

    /// <summary>Counts a file of a folder that is no article.</summary>
    public void LeaveOut(string name)
    {
        _ = name;
        leftOut++;
    }

    /// <summary>Says how many files were left out.</summary>
    public void TellLeftOut()
    {
        if (leftOut > 0 && !isQuiet)
            Tell(messages.Format(leftOut == 1 ? "input-left-out-one" : "input-left-out-many", ("count", leftOut.ToString(CultureInfo.InvariantCulture))));
    }
}
