using System.Collections.Immutable;
using ClaimCheck.Languages;

namespace ClaimCheck.Findings;

/// <summary>Writes the codes of units as people write them: "°C" for <c>Cel</c>, "kWh" for <c>kW.h</c>, "Euro/m²" for <c>EUR/m2</c>.</summary>
internal sealed class UnitText(Messages messages)
{
    // The prefixes of SI as UCUM spells them; only micro is printed with another letter.
    private static readonly ImmutableArray<string> Prefixes = ["da", "E", "G", "M", "P", "T", "Z", "c", "d", "h", "k", "m", "n", "p", "u"];

    /// <summary>The unit with this code.</summary>
    /// <param name="code">UCUM or ISO 4217.</param>
    /// <param name="isOne">Whether exactly one of it is meant: "1 Stunde".</param>
    public string Of(string code, bool isOne = false)
    {
        if (isOne && Known("one-" + code) is { } singular)
            return singular;
        if (Known("unit-" + code) is { } whole)
            return whole;

        return string.Join('/', code.Split('/').Select((part, i) => i == 0 ? Counted(part) : Per(part)));
    }

    /// <summary>Whether there is a word or symbol for the unit, so that no reader meets its code.</summary>
    public bool Knows(string code) => Known("unit-" + code) is not null || code.Split('/').All(part => Symbol(part) is not null || Known("per-" + part) is not null);

    private string Counted(string part) => Symbol(part) ?? Plain(part);

    /// <summary>Behind the stroke stands one of it: "Euro/Monat".</summary>
    private string Per(string part) => Known("per-" + part) ?? Counted(part);

    private string? Symbol(string part)
    {
        if (Known("unit-" + part) is { } word)
            return word;
        if (Known("symbol-" + part) is { } symbol)
            return symbol;
        foreach (var prefix in Prefixes)
        {
            if (part.StartsWith(prefix, StringComparison.Ordinal) && Known("symbol-" + part[prefix.Length..]) is { } unit)
                return (prefix == "u" ? "µ" : prefix) + unit;
        }

        return null;
    }

    /// <summary>A code of the user's own: without its braces.</summary>
    private static string Plain(string part) => part.Trim('{', '}');

    private string? Known(string key) => messages.Contains(key) ? messages.Template(key) : null;
}
