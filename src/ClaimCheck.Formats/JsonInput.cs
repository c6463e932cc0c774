using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats;

/// <summary>Reads JSON values one after another: the lines of JSONL, the elements of an array, or objects in a row.</summary>
public static class JsonInput
{
    /// <summary>Deeper nesting is refused.</summary>
    private const int Deepest = 64;

    /// <summary>Reads one line of JSONL.</summary>
    /// <param name="line">The line; white space around the value is fine.</param>
    /// <returns>The value, or <see langword="null"/> where the line is no JSON.</returns>
    public static JToken? ParseLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            using var reader = Open(line);
            if (!reader.Read())
                return null;
            var value = JToken.Load(reader);
            return reader.Read() ? null : value;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the lines of JSONL without reading the stream whole; empty lines are left out.</summary>
    /// <returns>The values; <see langword="null"/> for a line that is no JSON.</returns>
    public static IEnumerable<(JToken? Value, int Line)> ParseLines(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(stream);
    }

    /// <summary>Reads the elements of an array, or values that follow one another, each with its line.</summary>
    /// <param name="text">The JSON.</param>
    /// <returns>The values; a last one of <see langword="null"/> names the line at which the text stops being JSON.</returns>
    public static IEnumerable<(JToken? Value, int Line)> ParseAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Values(text);
    }

    private static IEnumerable<(JToken? Value, int Line)> Lines(Stream stream)
    {
        var number = 0;
        foreach (var bytes in ByteLines.In(stream))
        {
            number++;
            var line = TextDecoder.Decode(bytes).Text;
            if (line is null)
                yield return (null, number);
            else if (!string.IsNullOrWhiteSpace(line))
                yield return (ParseLine(line), number);
        }
    }

    private static IEnumerable<(JToken? Value, int Line)> Values(string text)
    {
        using var reader = Open(text);
        reader.SupportMultipleContent = true;
        while (true)
        {
            var token = Next(reader, out var line);
            if (token is null && line is null)
                yield break;

            yield return (token, line ?? reader.LineNumber);
            if (token is null)
                yield break;
        }
    }

    /// <summary>The next value outside arrays; without value but with a line at an error, without both at the end.</summary>
    private static JToken? Next(JsonTextReader reader, out int? line)
    {
        line = null;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonToken.StartArray or JsonToken.EndArray or JsonToken.Comment)
                    continue;
                line = reader.LineNumber;
                return JToken.Load(reader);
            }

            return null;
        }
        catch (JsonReaderException error)
        {
            line = Math.Max(error.LineNumber, 1);
            return null;
        }
    }

    private static JsonTextReader Open(string text) => new(new StringReader(JsonSurrogates.Unescaped(text)))
    {
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = Deepest,
    };
}
