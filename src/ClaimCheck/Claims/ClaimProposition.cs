using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>What a statement says of its subject: that it happened, is so or is there. The claim's polarity tells whether this is affirmed.</summary>
/// <param name="Predicate">The base form of the verb or adjective; <see cref="Existence"/> for all words that say that something is there or was found.</param>
/// <param name="Agent">Who does it, where the subject is what it is done to.</param>
/// <param name="Arguments">The other nouns and names of its clause, in text order.</param>
/// <param name="Denial">How a denial is worded; <see cref="DenialForm.None"/> for what is affirmed.</param>
/// <param name="IsSoFar">Whether it is said for the time being: "bislang", "noch nicht".</param>
/// <param name="IsPast">Whether the verb stands in a past tense; without a verb or in the present it may be meant of what is to come.</param>
/// <param name="IsLimited">Whether its clause gives a time from or until which it holds.</param>
public sealed record ClaimProposition(string Predicate, NamedSpan? Agent, ImmutableArray<NamedSpan> Arguments, DenialForm Denial, bool IsSoFar, bool IsPast, bool IsLimited)
{
    /// <summary>Whether a denial holds for all the time before, too: "zu keinem Zeitpunkt", "nie".</summary>
    public bool IsForEver { get; init; }

    /// <summary>The predicate of all words that say that something is there, was found or was the cause.</summary>
    public const string Existence = "existence";
}
