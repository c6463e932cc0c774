using System.Globalization;
using ClaimCheck.Attributions;
using ClaimCheck.Mentions;

namespace ClaimCheck.Reports;

/// <summary>Writes every layer of one article below the claims.</summary>
internal sealed class JsonAnalysis(JsonOutput json, Article article)
{
    private readonly JsonValues values = new(json, article.Document);

    /// <summary>Writes sentences, tokens if asked for, mentions and quotations into the object that is open.</summary>
    public void Write(bool includeTokens)
    {
        Sentences();
        if (includeTokens)
            Tokens();
        json.StartArray("mentions");
        foreach (var mention in article.Mentions)
            Mention(mention);
        json.EndArray();
        json.StartArray("quotations");
        foreach (var quotation in article.Quotations)
            Quotation(quotation);
        json.EndArray();
    }

    private void Sentences()
    {
        json.StartArray("sentences");
        foreach (var sentence in article.Text.Sentences)
        {
            json.StartObject();
            values.Place(sentence.Span);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Tokens()
    {
        json.StartArray("tokens");
        for (var i = 0; i < article.Text.Tokens.Length; i++)
        {
            json.StartObject();
            values.PlaceAndText(article.Text.Tokens[i].Span);
            if (i < article.Analysis.Tokens.Length)
            {
                var analysis = article.Analysis.Tokens[i];
                json.Text("lemma", analysis.Lemma);
                json.Text("upos", JsonNames.Of(analysis.Pos));
                json.Text("xpos", analysis.Tag);
                json.Text("feats", UniversalFeatures.Of(analysis));
            }

            json.EndObject();
        }

        json.EndArray();
    }

    private void Mention(Mention mention)
    {
        json.StartObject();
        json.Text("type", JsonNames.Of(mention.Type));
        values.PlaceAndText(mention.Span);
        json.StartObject("core");
        values.Place(mention.Core);
        json.EndObject();
        switch (mention)
        {
            case NumericMention numeric:
                Numeric(numeric);
                break;
            case TemporalMention temporal:
                Temporal(temporal);
                break;
            case EntityMention entity:
                json.StartObject("entity");
                json.Text("type", JsonNames.Of(entity.EntityType));
                json.Text("canonical", entity.Canonical);
                json.Text("form", JsonNames.Of(entity.Form));
                json.EndObject();
                break;
        }

        json.EndObject();
    }

    private void Numeric(NumericMention mention)
    {
        values.Value("value", mention.Value);
        json.Text("exact", mention.Exact?.ToString(CultureInfo.InvariantCulture));
        if (!mention.Score.IsEmpty)
        {
            json.StartArray("score");
            foreach (var number in mention.Score)
                json.Number(number);
            json.EndArray();
        }

        values.Alternatives(mention);
    }

    private void Temporal(TemporalMention mention)
    {
        values.Timex("timex", mention.Timex);
        values.Value("value", mention.Length);
        values.Alternatives(mention);
        if (mention.Parts.IsEmpty)
            return;
        json.StartArray("parts");
        foreach (var part in mention.Parts)
            Mention(part);
        json.EndArray();
    }

    private void Quotation(Quotation quotation)
    {
        json.StartObject();
        json.Text("type", JsonNames.Of(quotation.Type));
        json.StartArray("spans");
        foreach (var span in quotation.Spans)
            values.Span(span);
        json.EndArray();
        values.Speaker("speaker", quotation.Speaker);
        values.Cue(quotation.Cue);
        json.Text("commitment", JsonNames.Of(quotation.Commitment));
        values.Via(quotation.Via);
        json.EndObject();
    }
}
