using System.Text;

namespace ClaimCheck.Formats.Mail;

/// <summary>Decodes the words of header fields (RFC 2047): <c>=?utf-8?Q?M=C3=BCller?=</c>.</summary>
internal static class EncodedWords
{
    private const string Open = "=?";
    private const string Close = "?=";

    /// <summary>The field with all its encoded words decoded; blanks between two of them are none.</summary>
    /// <param name="raw">The field, a character for each byte.</param>
    public static string Decode(string raw)
    {
        var result = new StringBuilder(raw.Length);
        var start = 0;
        var isBehindWord = false;
        for (int open; (open = raw.IndexOf(Open, start, StringComparison.Ordinal)) >= 0;)
        {
            var between = raw.AsSpan(start, open - start);
            if (WordAt(raw, open, out var end) is not { } word)
            {
                result.Append(Plain(raw[start..(open + Open.Length)]));
                start = open + Open.Length;
                isBehindWord = false;
                continue;
            }

            if (!isBehindWord || !between.IsWhiteSpace())
                result.Append(Plain(between.ToString()));
            result.Append(word);
            start = end;
            isBehindWord = true;
        }

        return result.Append(Plain(raw[start..])).ToString();
    }

    private static string? WordAt(string raw, int open, out int end)
    {
        end = open;
        var charset = raw.IndexOf('?', open + Open.Length);
        if (charset < 0 || charset + 2 >= raw.Length || raw[charset + 2] != '?')
            return null;
        var close = raw.IndexOf(Close, charset + 3, StringComparison.Ordinal);
        if (close < 0)
            return null;

        end = close + Close.Length;
        var text = raw[(charset + 3)..close];
        var name = raw[(open + Open.Length)..charset].Split('*')[0];
        return raw[charset + 1] switch
        {
            'b' or 'B' => MailCharset.Decode(TransferEncoding.FromBase64(text), name),
            'q' or 'Q' => MailCharset.Decode(TransferEncoding.FromQuotedPrintable(text.Replace('_', ' ')), name),
            _ => null,
        };
    }

    /// <summary>Words outside are ASCII, or bytes of UTF-8 that should not be there.</summary>
    private static string Plain(string raw) => MailCharset.Decode(Encoding.Latin1.GetBytes(raw), null);
}
