using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>Writes claims of one document.</summary>
internal sealed class JsonClaims(JsonOutput json, SourceDocument document)
{
    /// <summary>In UTF-16 code units; news sentences have about 120.</summary>
    private const int LongestSentence = 4000;

    private readonly JsonValues values = new(json, document);

    /// <summary>Writes one claim as an object; what is unknown is left out.</summary>
    public void Write(Claim claim)
    {
        json.StartObject();
        json.Text("id", claim.Id);
        json.Text("document", claim.Document);
        json.Text("kind", JsonNames.Of(claim.Kind));
        Sentence(claim.Sentence);
        values.Span("span", claim.Span);
        if (claim.Mention is { } mention)
            values.Span("mention", mention.Span);
        Subject(claim);
        json.Text("relation", claim.Relation);
        References(claim);
        Counted(claim);
        json.Text("role", claim.Role);
        Restrictions(claim);
        Scope(claim.Scope);
        json.Text("basis", claim.Basis);
        Change(claim.Change);
        if (claim.Bound != ValueBound.Value)
            json.Text("bound", JsonNames.Of(claim.Bound));
        json.Text("of", claim.Of);
        Place(claim.Place);
        Score(claim);
        Event(claim.Event);
        State(claim.State);
        Proposition(claim.Proposition);
        values.Value("value", claim.Value);
        if (claim.Mention is NumericMention numeric)
            values.Alternatives(numeric);
        values.Timex("timex", claim.Timex);
        values.When("when", claim.When);
        Attribution(claim.Attribution);
        json.Text("modality", JsonNames.Of(claim.Modality));
        json.Text("polarity", JsonNames.Of(claim.Polarity));
        json.Number("confidence", claim.Confidence.Value);
        json.EndObject();
    }

    /// <summary>A sentence without end stands there by its place alone, or many claims in it would repeat it without measure.</summary>
    private void Sentence(TextSpan sentence)
    {
        json.StartObject("sentence");
        if (sentence.Length > LongestSentence)
            values.Place(sentence);
        else
            values.PlaceAndText(sentence);
        json.EndObject();
    }

    private void Subject(Claim claim)
    {
        if (claim.Subject is not { } subject)
            return;
        json.StartObject("subject");
        values.PlaceAndText(subject.Span);
        json.Text("canonical", subject.Canonical);
        json.EndObject();
    }

    private void References(Claim claim)
    {
        if (claim.References.IsEmpty)
            return;
        json.StartArray("references");
        foreach (var reference in claim.References)
        {
            json.StartObject();
            json.Text("role", JsonNames.Of(reference.Role));
            values.PlaceAndText(reference.Span);
            json.Text("canonical", reference.Canonical);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Counted(Claim claim)
    {
        if (claim.Counted is not { } counted)
            return;
        json.StartObject("counted");
        values.PlaceAndText(counted.Span);
        json.Text("lemma", counted.Lemma);
        json.EndObject();
    }

    private void Restrictions(Claim claim)
    {
        if (claim.Restrictions.IsEmpty)
            return;
        json.StartArray("restriction");
        foreach (var restriction in claim.Restrictions)
        {
            json.StartObject();
            values.PlaceAndText(restriction.Span);
            json.Text("lemma", restriction.Canonical);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Scope(ClaimScope? scope)
    {
        if (scope is null || scope is { Place: null, Part: ScopePart.Unknown, Per: null })
            return;
        json.StartObject("scope");
        json.Text("place", scope.Place);
        json.Text("part", scope.Part == ScopePart.Unknown ? null : JsonNames.Of(scope.Part));
        json.Text("per", scope.Per);
        json.EndObject();
    }

    private void Change(ClaimChange? change)
    {
        if (change is null)
            return;
        json.StartObject("change");
        json.Text("direction", JsonNames.Of(change.Direction));
        values.Value("from", change.From);
        values.Value("to", change.To);
        json.EndObject();
    }

    private void Place(ClaimPlace? place)
    {
        if (place is null)
            return;
        json.StartObject("place");
        values.PlaceAndText(place.Span);
        json.Text("canonical", place.Canonical);
        if (!place.Within.IsEmpty)
        {
            json.StartArray("within");
            foreach (var around in place.Within)
                json.Text(around);
            json.EndArray();
        }

        json.EndObject();
    }

    private void State(ClaimState? state)
    {
        if (state is null)
            return;

        json.StartObject("state");
        json.Text("of", state.Group);
        json.Text("value", state.Value);
        json.EndObject();
    }

    private void Proposition(ClaimProposition? proposition)
    {
        if (proposition is null)
            return;

        json.StartObject("proposition");
        json.Text("predicate", proposition.Predicate);
        json.Text("agent", proposition.Agent?.Canonical);
        json.StartArray("arguments");
        foreach (var argument in proposition.Arguments)
            json.Text(argument.Canonical);
        json.EndArray();
        json.EndObject();
    }

    private void Score(Claim claim)
    {
        if (claim.Score.IsEmpty)
            return;
        json.StartArray("score");
        foreach (var number in claim.Score)
            json.Number(number);
        json.EndArray();
    }

    private void Event(ClaimEvent? happening)
    {
        if (happening is null)
            return;
        json.StartObject("event");
        json.Text("key", happening.Key);
        json.Text("trigger", happening.Trigger);
        values.When("when", happening.When);
        json.EndObject();
    }

    private void Attribution(ClaimAttribution attribution)
    {
        json.StartObject("attribution");
        json.Text("mode", JsonNames.Of(attribution.Mode));
        values.Speaker("speaker", attribution.Speaker);
        values.Via(attribution.Via);
        values.Cue(attribution.Cue);
        json.Text("commitment", JsonNames.Of<Commitment>(attribution.Commitment));
        json.EndObject();
    }
}
