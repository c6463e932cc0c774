using ClaimCheck.Documents;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace ClaimCheck.Formats;

/// <summary>Reads pairs of texts or articles, one a line: <c>{"id","a","b","published"?}</c>.</summary>
public sealed class PairReader
{
    private readonly string name;
    private readonly LocalDate? date;

    /// <summary>A reader of one file.</summary>
    /// <param name="name">How messages name the file.</param>
    /// <param name="date">The publication date of documents that carry none.</param>
    public PairReader(string name, LocalDate? date)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name;
        this.date = date;
    }

    /// <summary>The pairs and problems in order; the stream is read as the result is walked.</summary>
    public IEnumerable<PairRead> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonInput.ParseLines(stream).Select(line => Pair(line.Value, line.Line));
    }

    private PairRead Pair(JToken? value, int line)
    {
        if (value is not JObject pair)
            return new PairRead(null, null, null, new InputProblem(name, line, value is null ? InputProblemKind.InvalidJson : InputProblemKind.NoPair));

        var id = JsonArticle.TextOf(pair["id"]);
        PublicationTime? published = null;
        if (JsonArticle.TextOf(pair["published"]) is { } printed && !PublishedText.TryParse(printed, out published))
            return new PairRead(id, null, null, new InputProblem(name, line, InputProblemKind.PublishedUnreadable, printed));

        var ids = new DocumentIds();
        var first = Side(pair, "a", published, ids);
        var second = Side(pair, "b", published, ids);
        return first is null || second is null
            ? new PairRead(id, null, null, new InputProblem(name, line, InputProblemKind.NoPair))
            : new PairRead(id, first, second, null);
    }

    private SourceDocument? Side(JObject pair, string side, PublicationTime? published, DocumentIds ids)
    {
        var document = pair[side] switch
        {
            JValue { Type: JTokenType.String } text => ArticleText.Read(side, (string)text!),
            JObject article => JsonArticle.Read(article, side, name, null, []),
            _ => null,
        };
        if (document is null)
            return null;
        if (published is not null && document.PublishedFrom != PublishedFrom.Metadata)
            document = document with { Published = published, PublishedFrom = PublishedFrom.Metadata };
        return ids.MakeUnique(PublicationDate.Completed(document, date));
    }
}
