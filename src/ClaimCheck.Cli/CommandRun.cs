using System.Collections.Immutable;
using ClaimCheck.Cli.Completion;
using ClaimCheck.Cli.Configuration;
using ClaimCheck.Cli.Writers;
using ClaimCheck.Findings;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Csv;
using ClaimCheck.Reports.Html;

namespace ClaimCheck.Cli;

/// <summary>One run of a command: reads, works, writes.</summary>
internal sealed class CommandRun
{
    private readonly CommandSettings settings;
    private readonly CommandEnvironment environment;
    private readonly InputNotes notes;
    private readonly ProgressLine progress;
    private readonly Lazy<ClaimPipeline> pipeline;
    private readonly ArticleSource source;
    private readonly BaselineFile baseline;
    private readonly ComparisonRun comparisons;

    /// <summary>A run of <paramref name="settings"/>.</summary>
    public CommandRun(CommandSettings settings, CommandEnvironment environment)
    {
        this.settings = settings;
        this.environment = environment;
        progress = new ProgressLine(environment.Error, settings.Messages, environment.ShowsProgress && !settings.Quiet && !StreamsToTerminal);
        notes = new InputNotes(environment.Error, settings.Messages, settings.Quiet, progress);
        pipeline = new Lazy<ClaimPipeline>(() => PipelineConfiguration.Load(settings.Config, environment.WorkingDirectory, settings.Messages));
        source = new ArticleSource(settings, environment, notes, progress, pipeline);
        comparisons = new ComparisonRun(settings, source, progress, pipeline);
        baseline = new BaselineFile(settings, environment, notes);
    }

    /// <summary>Does it all.</summary>
    /// <returns>The exit status.</returns>
    /// <exception cref="UsageException">The output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user cancelled; nothing half-written is left.</exception>
    public int Execute(CancellationToken cancellation)
    {
        if (settings.Config is not null)
            _ = pipeline.Value;
        baseline.Load();
        if (settings.Output is not { } path)
        {
            var status = Write(environment.Output, cancellation);
            environment.Output.Flush();
            return status;
        }

        using var file = OpenOutput(path);
        var result = Write(file.Writer, cancellation);
        cancellation.ThrowIfCancellationRequested();
        file.Commit();
        return result;
    }

    /// <summary>Results that appear one by one on the terminal are progress enough.</summary>
    private bool StreamsToTerminal => environment.HasTerminal && settings.Output is null && settings.Command is CommandName.Extract or CommandName.Analyze;

    private ResultFile OpenOutput(string path)
    {
        var full = Path.GetFullPath(path, environment.WorkingDirectory);
        if (OutputGuard.IsInput(full, settings.Paths.Concat(settings.Against), environment.WorkingDirectory))
            throw new UsageException(settings.Messages.Format("cli-output-is-input", ("name", path)));
        try
        {
            return ResultFile.Create(full);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(settings.Messages.Format("cli-output-denied", ("name", path)));
        }
    }

    private int Write(TextWriter writer, CancellationToken cancellation)
    {
        var findings = settings.Command switch
        {
            CommandName.Extract => Extract(writer, cancellation),
            CommandName.Analyze => Analyze(writer, cancellation),
            CommandName.Compare when settings.Paths.Count == 1 => new PairRun(settings, environment, notes, pipeline, baseline).Write(writer, Choices, cancellation),
            CommandName.Explain => Explain(writer, cancellation),
            CommandName.Models => Models(writer),
            CommandName.Completion => Completion(writer),
            _ => Compare(writer, cancellation),
        };
        progress.Clear();
        notes.TellLeftOut();
        if (notes.HasFailed)
            return ExitStatus.Unreadable;
        return settings.FailOn is { } least && findings.Any(finding => finding.Kind <= least) ? ExitStatus.Found : ExitStatus.Ran;
    }

    private ReportChoices Choices => new()
    {
        Messages = settings.Messages,
        Files = source.Files,
        LeastSerious = settings.LeastSerious,
        HasColours = environment.HasColours && settings.Output is null,
        IsOnTerminal = environment.HasTerminal && settings.Output is null,
        Width = settings.Output is null && environment.Columns is { } columns ? Math.Clamp(columns, ReportChoices.Narrowest, ReportChoices.Widest) : ReportChoices.Widest,
        Facts = settings.Facts,
        Uncompared = settings.Explain,
        IncludeText = settings.IncludeText,
        Tokens = settings.Tokens,
    };

    private ImmutableArray<Finding> Analyze(TextWriter writer, CancellationToken cancellation)
    {
        var articles = source.Articles(settings.Paths, cancellation);
        if (settings.Format == OutputFormat.Json)
        {
            JsonReports.WriteAnalyses(writer, articles, Choices.Json);
            return [];
        }

        foreach (var article in articles)
        {
            if (settings.Format == OutputFormat.Jsonl)
                JsonReports.WriteAnalysisLine(writer, article, Choices.Json);
            else if (settings.Format == OutputFormat.Conllu)
                ConlluReport.Write(writer, article);
            else
                TextReports.WriteAnalysis(writer, article, Choices.Text);
        }

        return [];
    }

    private ImmutableArray<Finding> Extract(TextWriter writer, CancellationToken cancellation)
    {
        var articles = source.Articles(settings.Paths, cancellation);
        if (settings.Format == OutputFormat.Json)
        {
            JsonReports.WriteClaims(writer, articles, Choices.Json);
            return [];
        }

        if (settings.Format == OutputFormat.Csv)
        {
            CsvReports.WriteClaims(writer, articles, Choices.Report);
            return [];
        }

        if (settings.Format == OutputFormat.Html)
        {
            HtmlReports.WriteClaims(writer, articles, Choices.Report);
            return [];
        }

        foreach (var article in articles)
        {
            if (settings.Format == OutputFormat.Jsonl)
                JsonReports.WriteClaimsLine(writer, article, Choices.Json);
            else
                TextReports.WriteClaims(writer, article, Choices.Text);
        }

        return [];
    }

    private ImmutableArray<Finding> Explain(TextWriter writer, CancellationToken cancellation)
    {
        new ExplainRun(settings, comparisons).Write(writer, Choices, cancellation);
        return [];
    }

    private ImmutableArray<Finding> Models(TextWriter writer)
    {
        ModelsRun.Write(writer, settings.Format, Choices);
        return [];
    }

    private ImmutableArray<Finding> Completion(TextWriter writer)
    {
        foreach (var shell in Enum.GetValues<Shell>())
        {
            if (!string.Equals(shell.ToString(), settings.Paths[0], StringComparison.OrdinalIgnoreCase))
                continue;
            writer.Write(CompletionScript.For(shell));
            return [];
        }

        throw new UsageException(settings.Messages.Template("cli-no-shell"));
    }

    private ImmutableArray<Finding> Compare(TextWriter writer, CancellationToken cancellation)
    {
        var (_, comparison) = comparisons.Compare(cancellation);
        var unknown = baseline.Unknown(comparison);
        ComparisonWriters.Write(settings.Format, writer, unknown, Choices);
        baseline.Write(comparison);
        return unknown.Findings;
    }
}
