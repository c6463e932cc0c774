using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Findings.Derivations;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>Writes how a finding came about, for people.</summary>
internal sealed class TextDerivation(
    TextPage page, FindingDerivation derivation, Comparison comparison, Messages messages, Action<IReadOnlyList<FieldRow>>? fieldTable = null)
{
    // A person reads the surest pairs; JSON holds all of them.
    private const int MostPairs = 5;
    private const int MostWords = 10;

    private readonly DocumentLabel labels = new(messages);
    private readonly TextTerms terms = new(messages);
    private readonly ValueText values = new(messages);
    private readonly Dictionary<string, SourceDocument> documents =
        comparison.Documents.ToDictionary(document => document.Document.Id, document => document.Document, StringComparer.Ordinal);

    /// <summary>Writes pairs, events, sources and confidence.</summary>
    public void Write()
    {
        page.Line(0, messages.Format("explain-key", ("key", derivation.Finding.Key), ("id", derivation.Finding.Id)), TextStyle.Faint);
        page.Blank();
        Pairs();
        Events();
        Sources();
        Heading("explain-confidence");
        page.Line(2, messages.Format("explain-class-" + ClassOf(derivation.Finding.Confidence), ("confidence", values.Number(derivation.Finding.Confidence.Value))));
    }

    private void Pairs()
    {
        var pairs = new TextPairs(page, messages, fieldTable);
        foreach (var (pair, index) in derivation.Pairs.Take(MostPairs).Select((pair, index) => (pair, index)))
        {
            page.Line(0, messages.Format("explain-pair", ("number", Number(index + 1)), ("count", Number(derivation.Pairs.Length)), ("first", VisibleText.Of(pair.First)), ("second", VisibleText.Of(pair.Second))), TextStyle.Heading);
            pairs.Write(pair);
            page.Blank();
        }

        if (derivation.Pairs.Length > MostPairs)
        {
            page.Line(0, messages.Format("explain-more-pairs", ("count", Number(derivation.Pairs.Length - MostPairs))), TextStyle.Faint);
            page.Blank();
        }
    }

    private void Events()
    {
        if (derivation.Events.IsEmpty)
            return;
        Heading("explain-events");
        foreach (var evidence in derivation.Events.Take(MostPairs))
        {
            var words = evidence.Shared.Take(MostWords).Select(word => VisibleText.Of(word.Word) + " (" + Number(word.Weight) + ")").ToList();
            if (evidence.Shared.Length > MostWords)
                words.Add("…");
            page.Line(2, messages.Format(
                "explain-event-" + JsonNames.Of(evidence.Certainty),
                ("first", VisibleText.Of(evidence.First)),
                ("second", VisibleText.Of(evidence.Second)),
                ("share", Number(evidence.PerMille)),
                ("needed", Number(evidence.Needed)),
                ("words", string.Join(", ", words))));
        }

        page.Blank();
    }

    private void Sources()
    {
        Heading("explain-sources");
        var text = new FindingText(new ComparisonIndex(comparison), messages);
        foreach (var (side, stated) in derivation.Origins.Zip(derivation.Finding.Sides))
        {
            page.Line(2, [new TextPiece(VisibleText.Of(text.ValueOf(stated)), TextStyle.Heading), new TextPiece(" · " + terms.Count("report-independent", Math.Max(1, side.Origins.Length)))]);
            foreach (var origin in side.Origins)
            {
                page.Line(4, "- " + string.Join("; ", origin.Documents.Select(Label)));
                foreach (var link in origin.Links)
                    page.Line(6, messages.Format("explain-link-" + link.Code, ("first", VisibleText.Of(link.First)), ("second", VisibleText.Of(link.Second)), ("evidence", VisibleText.Of(link.Evidence))), TextStyle.Faint);
            }

            foreach (var id in side.Superseded)
                page.Line(4, "- " + messages.Format("explain-superseded", ("document", Label(id))));
        }

        page.Blank();
    }

    private void Heading(string key) => page.Line(0, messages.Template(key), TextStyle.Heading);

    private string Label(string id) => documents.TryGetValue(id, out var document) ? labels.Of(document) : VisibleText.Of(id);

    /// <summary>The class of evidence whose share of right findings was counted; values between two classes belong to the lower one.</summary>
    private static string ClassOf(Confidence confidence)
    {
        if (confidence.CompareTo(Confidence.Strong) >= 0)
            return "strong";
        if (confidence.CompareTo(Confidence.Good) >= 0)
            return "good";

        return confidence.CompareTo(Confidence.Fair) >= 0 ? "fair" : "weak";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
