using System.Globalization;
using System.Text;

namespace ClaimCheck.Reports;

/// <summary>Writes JSON the way all reports do: numbers without trailing zeros and exponent, LF, nothing that depends on the machine.</summary>
/// <param name="writer">Where to; stays open.</param>
/// <param name="escaped">Signs that are escaped besides those that always are.</param>
internal sealed class JsonOutput(TextWriter writer, string escaped = "")
{
    private const string Markup = "<>&";

    private readonly LineBreakingJsonWriter json = new(writer);

    /// <summary>Output that may stand in a <c>script</c> element: the signs of markup are escaped too.</summary>
    public static JsonOutput ForMarkup(TextWriter writer) => new(writer, Markup);

    /// <summary>Opens an object.</summary>
    public void StartObject() => json.WriteStartObject();

    /// <summary>Opens an object as the value of <paramref name="name"/>.</summary>
    public void StartObject(string name)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
    }

    /// <summary>Closes an object.</summary>
    public void EndObject() => json.WriteEndObject();

    /// <summary>Opens an array as the value of <paramref name="name"/>.</summary>
    public void StartArray(string name)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
    }

    /// <summary>Closes an array.</summary>
    public void EndArray() => json.WriteEndArray();

    /// <summary>Puts what comes next on a line of its own.</summary>
    public void Line() => json.BreakNext();

    /// <summary>Ends the last line.</summary>
    public void EndLine()
    {
        json.Flush();
        writer.Write('\n');
    }

    /// <summary>Writes an array of values that are JSON already, each on a line of its own.</summary>
    public void Raw(string name, IEnumerable<string> values)
    {
        StartArray(name);
        foreach (var value in values)
        {
            Line();
            json.WriteRawValue(value);
        }

        EndArray();
    }

    /// <summary>Writes text; nothing where it is <see langword="null"/>.</summary>
    public void Text(string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        Text(value);
    }

    /// <summary>Writes text as an element of an array.</summary>
    public void Text(string value)
    {
        if (NeedsEscapes(value))
            json.WriteRawValue(Escaped(value));
        else
            json.WriteValue(value);
    }

    /// <summary>Writes a whole number.</summary>
    public void Number(string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>Writes a number; nothing where it is <see langword="null"/>.</summary>
    public void Number(string name, decimal? value)
    {
        if (value is not { } number)
            return;
        json.WritePropertyName(name);
        Number(number);
    }

    /// <summary>Writes a number as an element of an array.</summary>
    public void Number(decimal value) => json.WriteRawValue(Plain(value));

    /// <summary>Writes a number, or <c>null</c> where an open bound has no end.</summary>
    public void Bound(string name, decimal? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value is { } number ? Plain(number) : "null");
    }

    /// <summary>The number without trailing zeros and exponent, with a dot.</summary>
    internal static string Plain(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.', StringComparison.Ordinal))
            text = text.TrimEnd('0').TrimEnd('.');
        return text == "-0" ? "0" : text;
    }

    private bool NeedsEscapes(string value)
    {
        if (escaped.Length > 0 && value.AsSpan().IndexOfAny(escaped) >= 0)
            return true;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                i++;
            else if (value[i] >= '\u007F' && IsEscaped(value[i]))
                return true;
        }

        return false;
    }

    /// <summary>Unpaired surrogates, which UTF-8 cannot hold, and signs that would act on a terminal.</summary>
    private static bool IsEscaped(char sign) =>
        char.IsSurrogate(sign) || char.IsControl(sign) || sign is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private string Escaped(string value)
    {
        var text = new StringBuilder(value.Length + 16).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(value[i]).Append(value[++i]);
            else if (value[i] is '"' or '\\')
                text.Append('\\').Append(value[i]);
            else if (IsEscaped(value[i]) || escaped.Contains(value[i], StringComparison.Ordinal))
                text.Append("\\u").Append(((int)value[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(value[i]);
        }

        return text.Append('"').ToString();
    }
}
