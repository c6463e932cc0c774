using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes the sentences of claims with outlet, date, voice and compared value; one printed by several outlets stands once.</summary>
internal sealed class HtmlPassages(HtmlPage page)
{
    private readonly HtmlWriter html = page.Html;

    /// <summary>Writes the passages of <paramref name="claims"/>.</summary>
    public void Write(IEnumerable<ShownClaim> claims)
    {
        foreach (var same in claims.GroupBy(claim => (Passage.Shown(claim.Claim).In(claim.Document.Source.Content), VoiceText.Of(claim.Claim, claim.Document.Source, page.Messages))))
            Write([.. same]);
    }

    private void Write(List<ShownClaim> same)
    {
        using var figure = html.Open("figure", ("class", "passage"));
        using (html.Open("figcaption"))
        {
            foreach (var claim in same.DistinctBy(claim => claim.Document.Number))
                WriteOrigin(claim);
        }

        using (html.Open("blockquote", ("lang", page.LanguageOf(same[0].Document))))
        using (html.Open("p"))
            WriteSentence(same[0]);
        WriteChain(same[0]);
        if (Notes(same[0]) is { Length: > 0 } notes)
            html.Element("p", notes, ("class", "normalized"));
    }

    private void WriteOrigin(ShownClaim claim)
    {
        using var origin = html.Open("span", ("class", "origin"));
        html.Element("cite", claim.Document.Outlet);
        html.Text(" ");
        page.WriteDate(claim.Document.Source.Published);
        html.Text(" ");
        if (claim.HasPassage)
            html.Element("a", page.Say("to-passage"), ("href", "#" + claim.Passage), ("aria-label", page.Say("to-passage-in", ("outlet", claim.Document.Outlet), ("number", claim.Label))));
    }

    private void WriteSentence(ShownClaim shown)
    {
        var content = shown.Document.Source.Content;
        var sentence = Passage.Shown(shown.Claim);
        if (sentence.Start > shown.Claim.Sentence.Start)
            html.Text("… ");

        var position = sentence.Start;
        foreach (var (span, part) in PassageParts.Of(shown.Claim, sentence))
        {
            html.Text(content[position..span.Start]);
            html.Element("mark", span.In(content), ("class", "is-" + part));
            html.Element("span", page.Say("mark-" + part), ("class", "tag"));
            position = span.End;
        }

        html.Text(content[position..sentence.End]);
        if (sentence.End < shown.Claim.Sentence.End)
            html.Text(" …");
    }

    /// <summary>Who says so, who passed it on, and where it is printed.</summary>
    private void WriteChain(ShownClaim shown)
    {
        var attribution = shown.Claim.Attribution;
        if (attribution.Speaker is not { } speaker)
            return;

        using var list = html.Open("ol", ("class", "chain"), ("aria-label", page.Say("voices")));
        html.Element("li", VoiceText.NameOf(speaker, shown.Document.Source));
        foreach (var relay in attribution.Via)
            html.Element("li", VoiceText.NameOf(relay, shown.Document.Source));
        html.Element("li", shown.Document.Outlet);
    }

    /// <summary>What the value is compared as, and how firmly it is said.</summary>
    private string Notes(ShownClaim shown)
    {
        var claim = shown.Claim;
        var notes = new List<string>();
        if (claim.Attribution.Speaker is null)
            notes.Add(page.Say("voice-article"));
        if (ComparedAs(claim) is { } compared)
            notes.Add(page.Say("compared-as", ("value", compared)));
        if (claim.Modality != Modality.Asserted)
            notes.Add(page.Say("modality-" + JsonNames.Of(claim.Modality)));
        if (claim.Polarity == Polarity.Negative)
            notes.Add(page.Say("denied-fact"));
        if (claim.Attribution.Commitment is Commitment.Hearsay or Commitment.Denied)
            notes.Add(page.Say("commitment-" + JsonNames.Of(claim.Attribution.Commitment)));
        return string.Join(" · ", notes);
    }

    /// <summary>The interval a value stands for; <see langword="null"/> where that is the value itself.</summary>
    private string? ComparedAs(Claim claim)
    {
        if (claim.Value is { } value)
            return claim.Score.IsEmpty && claim.Kind != ClaimKind.Ordinal && CommonUnit.For([value]) is { } unit ? OfInterval(unit, unit.IntervalOf(value)) : null;
        return claim.Timex is { From: { } from, To: { } to } ? page.Say("interval", ("low", Moment(from)), ("high", Moment(to))) : null;
    }

    private string? OfInterval(CommonUnit unit, (decimal? Low, decimal? High) interval) => interval switch
    {
        ({ } low, { } high) when low == high => null,
        ({ } low, { } high) => page.Say("interval", ("low", page.Number(CommonUnit.Rounded(low))), ("high", unit.Show(high, page.Values))),
        ({ } low, null) => page.Say("interval-from", ("low", unit.Show(low, page.Values))),
        (null, { } high) => page.Say("interval-to", ("high", unit.Show(high, page.Values))),
        _ => null,
    };

    private string Moment(NodaTime.LocalDateTime moment)
    {
        var day = page.Values.Day(moment.Year, moment.Month, moment.Day);
        return moment.TimeOfDay == NodaTime.LocalTime.Midnight
            ? day
            : page.Messages.Format("date-time", ("date", day), ("time", moment.TimeOfDay.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
