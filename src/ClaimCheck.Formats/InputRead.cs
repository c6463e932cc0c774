using ClaimCheck.Documents;

namespace ClaimCheck.Formats;

/// <summary>One result of reading: an article, or a problem.</summary>
/// <param name="Document">The article; <see langword="null"/> where this is a problem.</param>
/// <param name="Problem">The problem; <see langword="null"/> where this is an article.</param>
public sealed record InputRead(SourceDocument? Document, InputProblem? Problem)
{
    /// <summary>The full path of the file that the article was read from; <see langword="null"/> for the standard input and for problems.</summary>
    public string? File { get; init; }

    /// <summary>An article that was read.</summary>
    public static InputRead Of(SourceDocument document) => new(document, null);

    /// <summary>Something that was not, or not without doubt.</summary>
    public static InputRead Of(InputProblem problem) => new(null, problem);
}
