using ClaimCheck.Findings;
using ClaimCheck.Findings.Derivations;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Reports;

/// <summary>Writes how two claims were compared.</summary>
internal sealed class TextPairs(TextPage page, Messages messages, Action<IReadOnlyList<FieldRow>>? fieldTable = null)
{
    private static readonly FieldState[] States = [FieldState.Same, FieldState.Compatible, FieldState.Different, FieldState.Unknown];

    private readonly TextTerms terms = new(messages);
    private readonly ValueText values = new(messages);

    /// <summary>Writes rule, fields, witnesses, values and what was tried to explain the conflict.</summary>
    public void Write(PairDerivation pair)
    {
        Line("explain-rule", messages.Format("explain-code", ("code", pair.Code), ("meaning", Term("meaning-", pair.Code)), ("confidence", values.Number(pair.Confidence.Value))));
        if (fieldTable is null)
        {
            foreach (var state in States)
                Line("explain-" + JsonNames.Of(state), Fields(pair, state));
        }
        else
        {
            fieldTable([.. Rows(pair)]);
        }

        Line("explain-open", string.Join(", ", pair.Fields.Where(IsOpen).Select(Name)));
        Line("explain-witnesses", string.Join("; ", pair.Witnesses.Select(code => Term("witness-", code))));
        Line("explain-assumed", string.Join("; ", pair.Assumed.Select(code => Term("assumed-", code))));
        if (pair.FirstValue is { } first && pair.SecondValue is { } second)
            Line("explain-values", messages.Format("explain-values-" + JsonNames.Of(pair.Values), ("first", Value(first)), ("second", Value(second))));
        if (pair.Refutations.IsEmpty)
            return;

        page.Line(2, messages.Template("explain-refutations"), TextStyle.Heading);
        foreach (var refutation in pair.Refutations)
            page.Line(4, "- " + messages.Template("refutation-" + refutation.Code) + ": " + Sides(refutation));
    }

    private void Line(string key, string text)
    {
        if (text.Length > 0)
            page.Line(2, [new TextPiece(messages.Template(key) + " ", TextStyle.Heading), new TextPiece(text)]);
    }

    private string Fields(PairDerivation pair, FieldState state) =>
        string.Join(", ", pair.Fields.Where(field => field.State == state && !IsOpen(field)).Select(Described));

    private IEnumerable<FieldRow> Rows(PairDerivation pair) =>
        from state in States
        from field in pair.Fields
        where field.State == state && !IsOpen(field)
        select new FieldRow(Name(field), Word(field, field.First), Word(field, field.Second), messages.Template("explain-" + JsonNames.Of(state)).TrimEnd(':'));

    /// <summary>Neither claim says anything there.</summary>
    private static bool IsOpen(SlotField field) => field.First is null && field.Second is null;

    private string Described(SlotField field)
    {
        var (first, second) = (Word(field, field.First), Word(field, field.Second));
        return Name(field) + " (" + (first == second ? first : first + " / " + second) + ")";
    }

    private string Name(SlotField field) => messages.Template("field-" + field.Name);

    private string Word(SlotField field, string? value) => (field.Name, value) switch
    {
        (_, null) => "–",
        ("relation", _) => terms.Relation(value),
        ("role", _) => terms.Role(value),
        ("kind" or "part" or "bound" or "modality" or "polarity", _) => Term("term-", value),
        _ => VisibleText.Of(value),
    };

    /// <summary>What each side has that decides it.</summary>
    private string Sides(TriedRefutation refutation)
    {
        if (refutation is { First: null, Second: null })
            return messages.Template("explain-neither");

        var own = "refuted-" + refutation.Code;
        var (first, second) = (Side(refutation, refutation.First), Side(refutation, refutation.Second));
        var template = messages.Contains(own) ? own : first == second ? "explain-both" : "explain-sides";
        return messages.Format(template, ("first", first), ("second", second));
    }

    private string Side(TriedRefutation refutation, string? value) => (refutation.Code, value) switch
    {
        (_, null) => messages.Template("explain-nothing"),
        ("planned-against-actual" or "limit-against-value" or "part-against-whole", _) => Term("term-", value),
        _ => VisibleText.Of(value),
    };

    /// <summary>A code in words; the code itself where there are none.</summary>
    private string Term(string prefix, string code) => messages.Contains(prefix + code) ? messages.Template(prefix + code) : VisibleText.Of(code);

    private string Value(ComparedValue value)
    {
        if (value.From is not null || value.To is not null)
            return Interval(value, value.From is { } from ? values.Moment(from) : null, value.To is { } to ? values.Moment(to) : null);

        return Interval(value, Bound(value.Low, value.Unit), Bound(value.High, value.Unit));
    }

    private string? Bound(decimal? bound, string? unit) => bound is { } number ? values.Amount(number, unit) : null;

    private string Interval(ComparedValue value, string? low, string? high) => messages.Format(
        low is not null && low == high ? "explain-exact" : value.Tolerance == 0 ? "explain-interval" : "explain-interval-tolerance",
        ("value", VisibleText.Of(value.Printed)),
        ("tolerance", values.Number(value.Tolerance)),
        ("low", low ?? messages.Template("explain-unbounded")),
        ("high", high ?? messages.Template("explain-unbounded")));
}
