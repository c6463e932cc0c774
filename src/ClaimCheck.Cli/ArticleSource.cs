using ClaimCheck.Documents;
using ClaimCheck.Formats;

namespace ClaimCheck.Cli;

/// <summary>Reads the inputs of a command and runs the pipeline over them, in order and with bounded memory.</summary>
internal sealed class ArticleSource(CommandSettings settings, CommandEnvironment environment, InputNotes notes)
{
    private readonly ArticleReader reader = new(new ReaderOptions
    {
        WorkingDirectory = environment.WorkingDirectory,
        Date = settings.Date,
        StandardInput = environment.OpenInput,
        LeftOut = notes.LeaveOut,
    });

    /// <summary>The articles of <paramref name="paths"/> as they are read; problems are told on the way.</summary>
    public IEnumerable<Article> Articles(IEnumerable<string> paths, CancellationToken cancellation)
    {
        foreach (var article in OrderedWork.Run(Documents(paths), Analyzed, settings.Threads, cancellation))
        {
            if (article is null)
                continue;
            if (article.Language != "de")
                notes.Tell(settings.Messages.Format("input-not-german", ("place", article.Document.Id), ("language", article.Language)));
            yield return article;
        }
    }

    private IEnumerable<SourceDocument> Documents(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            foreach (var read in reader.Read(path))
            {
                if (read.Problem is { } problem)
                    notes.Tell(problem);
                else if (read.Document is { } document)
                    yield return document;
            }
        }
    }

    /// <summary>A fault in the pipeline costs one article, not the run.</summary>
    private Article? Analyzed(SourceDocument document)
    {
        try
        {
            return ClaimPipeline.German.Read(document);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            notes.Fail(settings.Messages.Format("cli-internal", ("place", document.Id), ("detail", error.GetType().Name + ": " + error.Message)));
            return null;
        }
    }
}
