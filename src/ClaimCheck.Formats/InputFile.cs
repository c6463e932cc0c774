namespace ClaimCheck.Formats;

/// <summary>A file to be read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Id">The id of a document that has none of its own.</param>
/// <param name="Name">How messages name it.</param>
/// <param name="IsInFolder">Whether it was found in a folder; a file of another kind is no error then.</param>
internal sealed record InputFile(string Path, string Id, string Name, bool IsInFolder)
{
    /// <summary>The extension in lower case, with its dot; empty where there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
