using System.Text;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Html;

namespace ClaimCheck.Formats.Mail;

/// <summary>A mail or one part of it: its header fields and its body, a character for each byte.</summary>
internal sealed record MailPart(MailHeaders Headers, string Body)
{
    private const int Deepest = 10;
    private const int MostParts = 200;

    private static readonly string[] SignatureMarks = ["-- ", "--"];

    /// <summary>Reads a mail, or a part from its first header field on.</summary>
    public static MailPart Read(string mail)
    {
        var headers = MailHeaders.Read(mail);
        return new MailPart(headers, mail[headers.End..]);
    }

    /// <summary>The text that people read: the plain one where there is one beside the markup; attached files are left out.</summary>
    /// <exception cref="MarkupLimitException">A part in HTML is nested too deeply.</exception>
    public string Text() => Text(0);

    private string Text(int depth)
    {
        var type = MediaType.Read(Headers["Content-Type"]);
        if (depth > Deepest || Headers["Content-Disposition"]?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true)
            return string.Empty;
        if (type.Name.StartsWith("multipart/", StringComparison.Ordinal))
            return Joined(type, depth);

        var isMarkup = type.Name == "text/html";
        if (!isMarkup && type.Name != "text/plain")
            return string.Empty;
        var text = MailCharset.Decode(TransferEncoding.Decode(Body, Headers["Content-Transfer-Encoding"]), type["charset"]);
        return isMarkup ? Paragraph.Join(HtmlFragment.Read(text)) : WithoutSignature(text);
    }

    private string Joined(MediaType type, int depth)
    {
        var parts = Parts(type["boundary"]).Select(part => (part.IsPlain, Text: part.Text(depth + 1))).Where(part => part.Text.Length > 0).ToList();
        if (!type.Name.EndsWith("/alternative", StringComparison.Ordinal))
            return string.Join(Paragraph.Break, parts.Select(part => part.Text));
        return parts.Find(part => part.IsPlain).Text ?? parts.Select(part => part.Text).LastOrDefault() ?? string.Empty;
    }

    private bool IsPlain => MediaType.Read(Headers["Content-Type"]).Name == "text/plain";

    /// <summary>What stands between the boundaries; where the last one is missing, up to the end.</summary>
    private IEnumerable<MailPart> Parts(string? boundary)
    {
        if (string.IsNullOrEmpty(boundary))
            yield break;

        var mark = "\n--" + boundary;
        var body = "\n" + Body;
        var start = body.IndexOf(mark, StringComparison.Ordinal);
        for (var count = 0; start >= 0 && count < MostParts; count++)
        {
            start += mark.Length;
            if (string.CompareOrdinal(body, start, "--", 0, 2) == 0)
                yield break;
            var end = body.IndexOf(mark, start, StringComparison.Ordinal);
            var line = body.IndexOf('\n', start);
            if (line >= 0 && (end < 0 || line <= end))
                yield return Read(body[Math.Min(line + 1, end < 0 ? body.Length : end)..(end < 0 ? body.Length : end)]);
            start = end;
        }
    }

    /// <summary>The signature stands behind a line of two hyphens and a blank; quoted mails are kept.</summary>
    private static string WithoutSignature(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (SignatureMarks.Contains(line.ToString(), StringComparer.Ordinal))
                break;
            kept.Append(line).Append('\n');
        }

        return kept.ToString().Trim();
    }
}
