using System.Globalization;
using ClaimCheck.Documents;

namespace ClaimCheck.Formats;

/// <summary>Keeps ids apart: a repeated one gets <c>#2</c>, <c>#3</c>.</summary>
public sealed class DocumentIds
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The document under an id that no other of this run has.</summary>
    public SourceDocument MakeUnique(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (counts.TryAdd(document.Id, 1))
            return document;

        while (true)
        {
            var id = document.Id + "#" + (++counts[document.Id]).ToString(CultureInfo.InvariantCulture);
            if (counts.TryAdd(id, 1))
                return document with { Id = id };
        }
    }
}
