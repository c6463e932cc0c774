using System.Collections.Immutable;
using ClaimCheck.Attributions;
using ClaimCheck.Documents;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>Writes spans, values, times and voices of one document.</summary>
internal sealed class JsonValues(JsonOutput json, SourceDocument document)
{
    /// <summary>Writes the place of a span: <c>start end</c>, and <c>in</c> where it counts in the title.</summary>
    public void Place(TextSpan span)
    {
        var location = document.Locate(span);
        if (location.Field == SourceField.Title)
            json.Text("in", "title");
        json.Number("start", location.Span.Start);
        json.Number("end", location.Span.End);
    }

    /// <summary>Writes the place and the words of a span.</summary>
    public void PlaceAndText(TextSpan span)
    {
        Place(span);
        json.Text("text", span.In(document.Content));
    }

    /// <summary>Writes an object with the place and the words of a span.</summary>
    public void Span(string name, TextSpan span)
    {
        json.StartObject(name);
        PlaceAndText(span);
        json.EndObject();
    }

    /// <summary>Writes the same as an element of an array.</summary>
    public void Span(TextSpan span)
    {
        json.StartObject();
        PlaceAndText(span);
        json.EndObject();
    }

    /// <summary>Writes a number with its unit and bounds; nothing where it is <see langword="null"/>.</summary>
    public void Value(string name, NumericValue? value)
    {
        if (value is null)
            return;
        json.StartObject(name);
        ValueFields(value);
        json.EndObject();
    }

    /// <summary>Writes a time; nothing where it is <see langword="null"/>.</summary>
    public void Timex(string name, Timex? timex)
    {
        if (timex is null)
            return;
        json.StartObject(name);
        json.Text("type", JsonNames.Of(timex.Type));
        When(timex);
        json.Text("mod", timex.Mod);
        json.EndObject();
    }

    /// <summary>Writes when something holds; nothing where it is <see langword="null"/>.</summary>
    public void When(string name, Timex? timex)
    {
        if (timex is null)
            return;
        json.StartObject(name);
        When(timex);
        json.EndObject();
    }

    /// <summary>Writes a voice; nothing where it is <see langword="null"/>.</summary>
    public void Speaker(string name, Speaker? speaker)
    {
        if (speaker is null)
            return;
        json.StartObject(name);
        PlaceAndText(speaker.Span);
        json.Text("canonical", speaker.Canonical);
        json.Text("type", JsonNames.Of(speaker.Type));
        json.EndObject();
    }

    /// <summary>Writes whoever passed a statement on.</summary>
    public void Via(IReadOnlyCollection<Speaker> via)
    {
        if (via.Count == 0)
            return;
        json.StartArray("via");
        foreach (var relay in via)
            Span(relay.Span);
        json.EndArray();
    }

    /// <summary>Writes a cue with its parts; nothing where it is <see langword="null"/>.</summary>
    public void Cue(Cue? cue)
    {
        if (cue is null)
            return;
        json.StartObject("cue");
        PlaceAndText(cue.Span);
        if (!cue.Parts.IsEmpty)
        {
            json.StartArray("spans");
            foreach (var part in cue.Parts)
                Span(part);
            json.EndArray();
        }

        json.EndObject();
    }

    /// <summary>Writes the other readings of a numeric mention.</summary>
    public void Alternatives(NumericMention mention) =>
        Alternatives(mention.Alternatives, other => other.Reason, other => Value("value", other.Value));

    /// <summary>Writes the other readings of a temporal mention.</summary>
    public void Alternatives(TemporalMention mention) =>
        Alternatives(mention.Alternatives, other => other.Reason, other => Timex("timex", other.Timex));

    private void Alternatives<T>(ImmutableArray<T> alternatives, Func<T, string> reason, Action<T> write)
    {
        if (alternatives.IsEmpty)
            return;
        json.StartArray("alternatives");
        foreach (var alternative in alternatives)
        {
            json.StartObject();
            write(alternative);
            json.Text("reason", reason(alternative));
            json.EndObject();
        }

        json.EndArray();
    }

    private void When(Timex timex)
    {
        json.Text("value", timex.Value);
        json.Text("from", timex.From is { } from ? IsoText.Of(from) : null);
        json.Text("to", timex.To is { } to ? IsoText.Of(to) : null);
        json.Text("offset", timex.Offset is { } offset ? IsoText.Of(offset) : null);
    }

    private void ValueFields(NumericValue value)
    {
        json.Bound("low", value.Low);
        json.Bound("high", value.High);
        json.Text("unit", value.Unit?.Code);
        json.Text("comparator", JsonNames.Of(value.Comparator));
        json.Number("tolerance", value.Tolerance);
        json.Text("dimension", value.Dimension.Name);
        if (value.Unit is not { } unit || !TryConvert(unit, value.Low, out var low) || !TryConvert(unit, value.High, out var high))
            return;

        json.StartObject("si");
        json.Bound("low", low);
        json.Bound("high", high);
        json.Text("unit", unit.SiCode.Length == 0 ? null : unit.SiCode);
        json.EndObject();
    }

    private static bool TryConvert(Unit unit, decimal? magnitude, out decimal? si)
    {
        si = null;
        if (magnitude is not { } number)
            return true;
        var fits = unit.TryConvert(number, out var converted);
        si = converted;
        return fits;
    }
}
