using ClaimCheck.Formats;

namespace ClaimCheck.Cli;

/// <summary>Reads the inputs of a command and runs the pipeline over them, in order and with bounded memory.</summary>
internal sealed class ArticleSource(
    CommandSettings settings, CommandEnvironment environment, InputNotes notes, ProgressLine progress, Lazy<ClaimPipeline> pipeline)
{
    private readonly ArticleReader reader = new(new ReaderOptions
    {
        WorkingDirectory = environment.WorkingDirectory,
        Date = settings.Date,
        StandardInput = environment.OpenInput,
        LeftOut = notes.LeaveOut,
    });

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>The files of the articles read so far, by id: relative to the working directory, those outside of it left out.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>The articles of <paramref name="paths"/> without the files that were read before: a draft in the folder that it is checked against is no second source.</summary>
    public IEnumerable<Article> OtherArticles(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var before = read.ToHashSet(StringComparer.Ordinal);
        return Articles(paths, article => article.File is not { } file || !before.Contains(file), cancellation);
    }

    /// <summary>The articles of <paramref name="paths"/> as they are read; problems are told on the way, in order.</summary>
    public IEnumerable<Article> Articles(IEnumerable<string> paths, CancellationToken cancellation) => Articles(paths, _ => true, cancellation);

    private IEnumerable<Article> Articles(IEnumerable<string> paths, Func<InputRead, bool> isWanted, CancellationToken cancellation)
    {
        progress.StartReading(() => InputCount.Of(paths, environment.WorkingDirectory));
        foreach (var (article, problem, fault) in OrderedWork.Run(Reads(paths).Where(isWanted), Analyzed, settings.Threads, cancellation))
        {
            if (problem is not null)
                notes.Tell(problem);
            if (fault is not null)
                notes.Fail(fault);
            if (article is null)
                continue;
            progress.Advance();
            if (article.Language != "de")
                notes.Tell(settings.Messages.Format("input-not-german", ("place", article.Document.Id), ("language", article.Language)));
            yield return article;
        }
    }

    private IEnumerable<InputRead> Reads(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            foreach (var input in reader.Read(path))
            {
                if (input is { Document: { } document, File: { } file })
                {
                    read.Add(file);
                    if (Below(file) is { } place)
                        files[document.Id] = place;
                }

                yield return input;
            }
        }
    }

    private string? Below(string file)
    {
        var relative = Path.GetRelativePath(environment.WorkingDirectory, file).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }

    /// <summary>A fault in the pipeline costs one article, not the run.</summary>
    private (Article? Article, InputProblem? Problem, string? Fault) Analyzed(InputRead read)
    {
        if (read.Document is not { } document)
            return (null, read.Problem, null);
        try
        {
            return (pipeline.Value.Read(document), null, null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return (null, null, settings.Messages.Format("cli-internal", ("place", document.Id), ("detail", error.GetType().Name + ": " + error.Message)));
        }
    }
}
