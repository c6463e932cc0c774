using System.Globalization;
using ClaimCheck.Findings;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>The baseline that a run reads, and the one it writes.</summary>
internal sealed class BaselineFile(CommandSettings settings, CommandEnvironment environment, InputNotes notes)
{
    private FindingBaseline? known;

    /// <summary>Reads the baseline, so that a fault in it is told before the articles are read.</summary>
    /// <exception cref="UsageException">The file is missing or no baseline.</exception>
    public void Load()
    {
        if (settings.Baseline is not { } path)
            return;

        known = Read(path);
        var open = known.Entries.Count(entry => entry.Reason.Length == 0);
        if (open > 0 && !settings.Quiet)
            notes.Tell(settings.Messages.Format(open == 1 ? "baseline-open-one" : "baseline-open-many", ("name", path), ("count", Number(open))));
    }

    /// <summary>The comparison without the findings that the baseline knows.</summary>
    public Comparison Unknown(Comparison comparison) => known is null ? comparison : known.Unknown(comparison);

    /// <summary>Writes the findings of <paramref name="comparison"/> beside those that the file already holds.</summary>
    /// <exception cref="UsageException">The file is there and no baseline, or it cannot be written.</exception>
    public void Write(Comparison comparison)
    {
        if (settings.WriteBaseline is not { } path)
            return;

        var full = FullPath(path);
        if (settings.Paths.Concat(settings.Against).Any(input => input != "-" && FullPath(input) == full))
            throw new UsageException(settings.Messages.Format("cli-output-is-input", ("name", path)));
        var baseline = (File.Exists(full) ? Read(path) : FindingBaseline.Empty).With(comparison, settings.LeastSerious ?? FindingKind.Update);
        try
        {
            using var file = ResultFile.Create(full);
            baseline.Write(file.Writer);
            file.Commit();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(settings.Messages.Format("cli-output-denied", ("name", path)));
        }
    }

    private FindingBaseline Read(string path)
    {
        try
        {
            using var reader = new StreamReader(FullPath(path));
            return FindingBaseline.Read(reader);
        }
        catch (BaselineFormatException error)
        {
            throw new UsageException(settings.Messages.Format(
                "baseline-" + error.Problem,
                ("name", path),
                ("line", Number(error.Line)),
                ("detail", error.Detail)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(settings.Messages.Format("baseline-missing", ("name", path)));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string FullPath(string path) => Path.GetFullPath(path, environment.WorkingDirectory);
}
