using System.Collections.Immutable;
using ClaimCheck.Cli.Writers;
using ClaimCheck.Findings;
using ClaimCheck.Formats;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>Compares the pairs of a JSONL file: one result a pair, in input order, in flat memory.</summary>
internal sealed class PairRun(CommandSettings settings, CommandEnvironment environment, InputNotes notes, Lazy<ClaimPipeline> pipeline, BaselineFile baseline)
{
    /// <summary>Writes the results.</summary>
    /// <returns>All findings.</returns>
    /// <exception cref="UsageException">The file is no JSONL file.</exception>
    public ImmutableArray<Finding> Write(TextWriter writer, ReportChoices choices, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        using var stream = Open(settings.Paths[0]);
        if (stream is null)
            return [];

        var pairs = new PairReader(settings.Paths[0], settings.Date).Read(stream);
        foreach (var (pair, comparison) in OrderedWork.Run(pairs, Compared, settings.Threads, cancellation))
        {
            if (comparison is null)
            {
                var error = pair.Problem!.Describe(settings.Messages);
                notes.Fail(error);
                if (settings.Format != OutputFormat.Text)
                    JsonReports.WritePairError(writer, pair.Id, error);
                continue;
            }

            var unknown = baseline.Unknown(comparison);
            findings.AddRange(unknown.Findings);
            if (settings.Format == OutputFormat.Text)
                WriteText(writer, pair.Id ?? string.Empty, unknown, choices);
            else
                JsonReports.WritePairLine(writer, pair.Id ?? string.Empty, unknown, choices.Json);
        }

        return findings.ToImmutable();
    }

    private void WriteText(TextWriter writer, string id, Comparison comparison, ReportChoices choices)
    {
        writer.Write(settings.Messages.Format("pair-heading", ("id", VisibleText.Of(id))) + "\n\n");
        ComparisonWriters.Write(OutputFormat.Text, writer, comparison, choices);
        writer.Write("\n");
    }

    private (PairRead Pair, Comparison? Comparison) Compared(PairRead pair)
    {
        if (pair.First is not { } first || pair.Second is not { } second)
            return (pair, null);
        return (pair, pipeline.Value.Compare([pipeline.Value.Read(first), pipeline.Value.Read(second)]));
    }

    private Stream? Open(string path)
    {
        if (path == "-")
            return environment.OpenInput();

        var full = Path.GetFullPath(path, environment.WorkingDirectory);
        if (Path.GetExtension(full).ToLowerInvariant() is not (".jsonl" or ".json") || Directory.Exists(full))
            throw new UsageException(settings.Messages.Format("cli-pairs-file", ("name", path)));
        if (InputFileCheck.Problem(full, path) is not { } problem)
            return File.OpenRead(full);
        notes.Tell(problem);
        return null;
    }
}
