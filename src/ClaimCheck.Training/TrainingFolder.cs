using System.IO.Compression;
using System.Text;

namespace ClaimCheck.Training;

/// <summary>The data that models are trained on.</summary>
/// <param name="Corpora">The folder of the corpora of others, with the names their makers gave them.</param>
/// <param name="OwnSentences">The folder of the annotated sentences written for this project.</param>
internal sealed record TrainingFolder(string Corpora, string OwnSentences)
{
    /// <summary>The lines of a gzipped file of a corpus.</summary>
    public List<string> Lines(params string[] path)
    {
        using var file = File.OpenRead(Path.Combine([Corpora, .. path]));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return LinesOf(reader);
    }

    /// <summary>The lines of each file of our own sentences, in the order of their names; none where the folder is missing.</summary>
    public IEnumerable<List<string>> OwnDocuments()
    {
        if (!Directory.Exists(OwnSentences))
            yield break;
        foreach (var path in Directory.GetFiles(OwnSentences, "*.conllu").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            yield return LinesOf(reader);
        }
    }

    private static List<string> LinesOf(StreamReader reader)
    {
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }
}
