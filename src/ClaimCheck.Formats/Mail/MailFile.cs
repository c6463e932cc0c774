using System.Text;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Html;

namespace ClaimCheck.Formats.Mail;

/// <summary>Reads a saved mail (.eml), such as the press release of an office: subject, sender, date and text.</summary>
internal static class MailFile
{
    private const string Format = "eml";

    /// <summary>Reads a mail.</summary>
    /// <returns>The article, or the reason why there is none.</returns>
    public static IReadOnlyList<InputRead> Read(InputBytes input)
    {
        try
        {
            var mail = MailPart.Read(Encoding.Latin1.GetString(input.Bytes));
            var text = mail.Headers.Count == 0 ? string.Empty : mail.Text();
            if (string.IsNullOrWhiteSpace(text))
                return [input.Problem(InputProblemKind.NoArticle)];
            return
            [
                InputRead.Of(new ExtractedArticle
                {
                    Format = Format,
                    Text = text,
                    Title = mail.Headers.Text("Subject"),
                    Source = Sender(mail.Headers),
                    Published = mail.Headers["Date"],
                }.ToDocument(input.Id)),
            ];
        }
        catch (MarkupLimitException)
        {
            return [input.Problem(InputProblemKind.TooDeep)];
        }
    }

    /// <summary>Whether bytes without a name begin as mails do.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        var headers = MailHeaders.Read(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 64 * 1024)]));
        return headers["From"] is not null && headers["Date"] is not null && (headers["Message-ID"] ?? headers["MIME-Version"] ?? headers["Received"]) is not null;
    }

    /// <summary>The name of the sender, or the address where there is none.</summary>
    private static string? Sender(MailHeaders headers)
    {
        if (headers.Text("From") is not { } from)
            return null;
        var address = from.IndexOf('<', StringComparison.Ordinal);
        var name = address < 0 ? from : from[..address].Trim().Trim('"', '\'').Trim();
        return name.Length > 0 ? name : from.Trim('<', '>', ' ');
    }
}
