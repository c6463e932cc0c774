using System.Text;

namespace ClaimCheck.Formats.Mail;

/// <summary>The header fields of a mail or of one of its parts (RFC 5322).</summary>
internal sealed class MailHeaders
{
    private const int MostFields = 1000;

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    private MailHeaders(int end) => End = end;

    /// <summary>Where the body begins.</summary>
    public int End { get; private set; }

    /// <summary>The number of fields.</summary>
    public int Count => fields.Count;

    /// <summary>Reads the fields at the start of <paramref name="mail"/>.</summary>
    /// <param name="mail">The mail, a character for each byte.</param>
    public static MailHeaders Read(string mail)
    {
        var headers = new MailHeaders(0);
        var field = new StringBuilder();
        var start = 0;
        while (start < mail.Length && headers.Count < MostFields)
        {
            var feed = mail.IndexOf('\n', start);
            var end = feed < 0 ? mail.Length : feed;
            var line = mail[start..end].TrimEnd('\r');
            start = feed < 0 ? mail.Length : feed + 1;
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                field.Append(' ').Append(line.AsSpan().Trim());
                continue;
            }

            headers.Add(field.ToString());
            field.Clear().Append(line);
            if (line.Length == 0)
                break;
        }

        headers.Add(field.ToString());
        headers.End = start;
        return headers;
    }

    /// <summary>The raw value of a field; <see langword="null"/> where the mail has none.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>The value of a field as people read it.</summary>
    public string? Text(string name) => this[name] is { } raw ? EncodedWords.Decode(raw).Trim() : null;

    private void Add(string field)
    {
        var colon = field.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !field.AsSpan(0, colon).Contains(' '))
            fields.TryAdd(field[..colon], field[(colon + 1)..].Trim());
    }
}
