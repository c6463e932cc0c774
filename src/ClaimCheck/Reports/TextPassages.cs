using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Writes the sentences of claims with outlet, date and voice; one printed by several outlets stands once.</summary>
internal sealed class TextPassages(TextPage page, Comparison comparison, Messages messages)
{
    private readonly DocumentLabel labels = new(messages);
    private readonly Dictionary<string, SourceDocument> documents =
        comparison.Documents.ToDictionary(document => document.Document.Id, document => document.Document, StringComparer.Ordinal);

    /// <summary>Writes the passages of <paramref name="claims"/>.</summary>
    public void Write(IEnumerable<Claim> claims)
    {
        foreach (var same in claims.GroupBy(claim => (Words(claim), VoiceOf(claim))))
        {
            var first = same.First();
            var outlets = string.Join("; ", same.Select(claim => labels.Of(documents[claim.Document])).Distinct(StringComparer.Ordinal));
            var voice = same.Key.Item2;
            page.Line(4, [new TextPiece(outlets, TextStyle.Faint), new TextPiece(voice.Length == 0 ? string.Empty : " · " + voice, TextStyle.Faint)]);
            page.Line(6, Passage.Of(first, documents[first.Document]));
        }
    }

    /// <summary>The label of the document of a claim.</summary>
    public string LabelOf(Claim claim) => labels.Of(documents[claim.Document]);

    /// <summary>The document of a claim.</summary>
    public SourceDocument DocumentOf(Claim claim) => documents[claim.Document];

    /// <summary>Whose statement it is and who passed it on; empty where the article itself speaks.</summary>
    public string VoiceOf(Claim claim) => VoiceText.Of(claim, documents[claim.Document], messages);

    private string Words(Claim claim) => claim.Sentence.In(documents[claim.Document].Content);
}
