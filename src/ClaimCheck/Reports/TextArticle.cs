using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>Writes one article: its claims, or the layers below them.</summary>
internal sealed class TextArticle(TextPage page, Article article, Messages messages)
{
    private readonly TextTerms terms = new(messages);
    private readonly ValueText values = new(messages);

    /// <summary>Writes each claim with its value and sentence.</summary>
    public void WriteClaims()
    {
        Heading(terms.Count("summary-claims", article.Claims.Length));
        foreach (var claim in article.Claims)
        {
            var voice = VoiceText.Of(claim, article.Document, messages);
            page.Line(2, [new TextPiece(Number(claim) + "  " + Title(claim), TextStyle.Heading), new TextPiece(voice.Length == 0 ? string.Empty : " · " + voice, TextStyle.Faint)]);
            page.Line(6, Passage.Of(claim, article.Document));
        }

        page.Blank();
    }

    /// <summary>Writes each sentence with the mentions and quotations that begin in it.</summary>
    public void WriteAnalysis()
    {
        Heading(terms.Count("summary-sentences", article.Text.Sentences.Length));
        var mention = 0;
        var quotation = 0;
        foreach (var sentence in article.Text.Sentences)
        {
            page.Line(2, VisibleText.Of(sentence.Span.In(article.Document.Content)));
            for (; mention < article.Mentions.Length && article.Mentions[mention].Span.Start < sentence.Span.End; mention++)
                page.Line(6, Describe(article.Mentions[mention]));
            for (; quotation < article.Quotations.Length && article.Quotations[quotation].Spans[0].Start < sentence.Span.End; quotation++)
                Quotation(quotation);
        }

        page.Blank();
    }

    private void Heading(string count)
    {
        var label = new DocumentLabel(messages).Of(article.Document);
        page.Line(0, [new TextPiece(label, TextStyle.Heading), new TextPiece(" · " + count, TextStyle.Faint)]);
        if (article.Document.Title is { } title)
            page.Line(0, VisibleText.Of(title));
        page.Blank();
    }

    private string Number(Claim claim) => VisibleText.Of(claim.Id.StartsWith(article.Document.Id, StringComparison.Ordinal) ? claim.Id[article.Document.Id.Length..] : claim.Id);

    private string Title(Claim claim)
    {
        var value = values.Of(claim);
        var relation = terms.Measured(claim, article.Document);
        return VisibleText.Of(value.Length == 0 ? relation : relation + ": " + value);
    }

    private List<TextPiece> Describe(Mention mention)
    {
        var value = mention switch
        {
            NumericMention numeric => values.Of(numeric.Value),
            TemporalMention temporal => values.Of(temporal.Timex),
            EntityMention entity => JsonNames.Of(entity.EntityType) + " " + entity.Canonical,
            _ => string.Empty,
        };
        return
        [
            new TextPiece(Words(mention.Span), TextStyle.Value),
            new TextPiece(" " + JsonNames.Of(mention.Type), TextStyle.Faint),
            new TextPiece(" " + VisibleText.Of(value)),
        ];
    }

    private void Quotation(int index)
    {
        var quotation = article.Quotations[index];
        var pieces = new List<TextPiece> { new(JsonNames.Of(quotation.Type), TextStyle.Faint) };
        if (quotation.Speaker is { } speaker)
            pieces.Add(new TextPiece(" " + messages.Format("report-voice", ("voice", VisibleText.Of(speaker.Canonical)))));
        foreach (var span in quotation.Spans)
        {
            pieces.Add(new TextPiece(" "));
            pieces.Add(new TextPiece(Words(span), TextStyle.Value));
        }

        page.Line(6, pieces);
    }

    private string Words(TextSpan span) => VisibleText.Of(span.In(article.Document.Content));
}
