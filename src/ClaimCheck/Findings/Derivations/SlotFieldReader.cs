using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings.Derivations;

/// <summary>Lists the fields of the slot of two claims with what each has there.</summary>
internal sealed class SlotFieldReader(ClaimWords words, WordClasses classes)
{
    private readonly SlotFields fields = new(words, classes);

    /// <summary>All fields in a fixed order.</summary>
    public ImmutableArray<SlotField> Of(ClaimProfile a, ClaimProfile b) =>
    [
        Field("kind", SlotUnifier.Group(a.Claim.Kind) == SlotUnifier.Group(b.Claim.Kind) ? FieldState.Same : FieldState.Different, a, b, claim => Code(claim.Claim.Kind)),
        Field("relation", fields.Relation(a, b), a, b, claim => claim.Claim.Relation),
        Field("counted", fields.Head(a, b), a, b, claim => claim.HeadLemma),
        Field("role", SlotFields.Role(a, b), a, b, claim => claim.Claim.Role),
        Field("subject", fields.Subject(a, b), a, b, claim => claim.Claim.Subject?.Canonical),
        Field("references", References(a) == References(b) ? FieldState.Same : fields.References(a, b), a, b, References),
        Named("direction", a, b, claim => claim.Claim.References.FirstOrDefault(reference => reference.Role == ReferenceRole.Direction)?.Canonical),
        Field("place", SlotFields.Place(a, b), a, b, claim => claim.Claim.Place?.Canonical),
        Field("time", SlotFields.Time(a, b), a, b, claim => claim.Claim.When?.Value),
        Field("part", SlotFields.Part(a, b), a, b, Part),
        Field("restriction", SlotFields.Restriction(a, b), a, b, claim => Joined(claim.Claim.Restrictions.Select(word => word.Canonical))),
        Field("basis", SlotFields.Basis(a, b), a, b, claim => claim.Claim.Basis),
        Field("bound", Equal(a.Claim.Bound, b.Claim.Bound), a, b, claim => Code(claim.Claim.Bound)),
        Field("modality", Equal(a.Claim.Modality, b.Claim.Modality), a, b, claim => Code(claim.Claim.Modality)),
        Field("polarity", Equal(a.Claim.Polarity, b.Claim.Polarity), a, b, claim => Code(claim.Claim.Polarity)),
        Named("trigger", a, b, claim => claim.Claim.Event?.Trigger),
        Named("voice", a, b, claim => claim.Claim.Attribution.Speaker?.Canonical),
    ];

    /// <summary>A member of an enumeration as the output spells it: <c>upper_limit</c>.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((sign, i) => (i > 0 && char.IsUpper(sign) ? "_" : string.Empty) + char.ToLowerInvariant(sign)));

    /// <summary>How much of the thing a claim speaks of; <see langword="null"/> where it does not say.</summary>
    public static string? Part(ClaimProfile claim) =>
        claim.Claim.Scope is { Part: not ScopePart.Unknown and var part } ? Code(part) : null;

    private static string? References(ClaimProfile claim) =>
        Joined(claim.Claim.References.Where(reference => reference.Role != ReferenceRole.Direction).Select(reference => reference.Canonical));

    private static SlotField Field(string name, FieldState state, ClaimProfile a, ClaimProfile b, Func<ClaimProfile, string?> value)
    {
        var (first, second) = (value(a), value(b));

        // Two claims that leave a field open are compatible in it, and nothing is known.
        return new SlotField(name, first is null && second is null ? FieldState.Unknown : state, first, second);
    }

    private static SlotField Named(string name, ClaimProfile a, ClaimProfile b, Func<ClaimProfile, string?> value) =>
        Field(name, value(a) is { } one && value(b) is { } other ? Equal(one, other) : FieldState.Unknown, a, b, value);

    private static FieldState Equal<T>(T one, T other) => EqualityComparer<T>.Default.Equals(one, other) ? FieldState.Same : FieldState.Different;

    private static string? Joined(IEnumerable<string> words) => string.Join(", ", words.Distinct(StringComparer.Ordinal)) is { Length: > 0 } text ? text : null;
}
