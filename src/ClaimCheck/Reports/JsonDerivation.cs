using ClaimCheck.Findings.Derivations;

namespace ClaimCheck.Reports;

/// <summary>Writes how a finding came about into the object that is open.</summary>
internal sealed class JsonDerivation(JsonOutput json, FindingDerivation derivation)
{
    /// <summary>Writes pairs, events and origins.</summary>
    public void Write()
    {
        Array("pairs", derivation.Pairs, Pair);
        Array("events", derivation.Events, Event);
        Array("origins", derivation.Origins, Side);
    }

    private void Pair(PairDerivation pair)
    {
        json.Text("first", pair.First);
        json.Text("second", pair.Second);
        json.Text("code", pair.Code);
        json.Number("confidence", pair.Confidence.Value);
        Array("fields", pair.Fields, Field);
        Texts("witnesses", pair.Witnesses);
        Texts("assumed", pair.Assumed);
        json.Text("values", JsonNames.Of(pair.Values));
        Value("firstValue", pair.FirstValue);
        Value("secondValue", pair.SecondValue);
        Array("refutations", pair.Refutations, Refutation);
    }

    private void Field(SlotField field)
    {
        json.Text("field", field.Name);
        json.Text("state", JsonNames.Of(field.State));
        json.Text("first", field.First);
        json.Text("second", field.Second);
    }

    private void Value(string name, ComparedValue? value)
    {
        if (value is null)
            return;
        json.StartObject(name);
        json.Text("printed", value.Printed);
        if (value.From is not null || value.To is not null)
        {
            json.Text("from", value.From is { } from ? IsoText.Of(from) : null);
            json.Text("to", value.To is { } to ? IsoText.Of(to) : null);
        }
        else
        {
            json.Number("tolerance", value.Tolerance);
            json.Bound("low", value.Low);
            json.Bound("high", value.High);
            json.Text("unit", value.Unit is { Length: > 0 } unit ? unit : null);
        }

        json.EndObject();
    }

    private void Refutation(TriedRefutation refutation)
    {
        json.Text("code", refutation.Code);
        json.Text("first", refutation.First);
        json.Text("second", refutation.Second);
    }

    private void Event(EventEvidence evidence)
    {
        json.Text("first", evidence.First);
        json.Text("second", evidence.Second);
        json.Text("certainty", JsonNames.Of(evidence.Certainty));
        json.Number("perMille", evidence.PerMille);
        json.Number("needed", evidence.Needed);
        Array("shared", evidence.Shared, word =>
        {
            json.Text("word", word.Word);
            json.Number("weight", word.Weight);
        });
    }

    private void Side(SideOrigins side)
    {
        json.Text("value", side.Value);
        Array("independent", side.Origins, origin =>
        {
            Texts("documents", origin.Documents);
            Array("links", origin.Links, Link);
        });
        Texts("superseded", side.Superseded);
    }

    private void Link(SourceLink link)
    {
        json.Text("first", link.First);
        json.Text("second", link.Second);
        json.Text("code", link.Code);
        json.Text("evidence", link.Evidence);
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.StartArray(name);
        foreach (var item in items)
        {
            json.StartObject();
            write(item);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Texts(string name, IEnumerable<string> texts)
    {
        json.StartArray(name);
        foreach (var text in texts)
            json.Text(text);
        json.EndArray();
    }
}
