namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Units of the annotation and of the claims, brought to one base each; factors as in UCUM.</summary>
internal static class GoldUnits
{
    // A calendar year is twelve months; months are not converted to days.
    private static readonly Dictionary<string, (string Base, decimal Factor, decimal Offset)> Bases = new(StringComparer.Ordinal)
    {
        ["mm"] = ("m", 0.001m, 0), ["cm"] = ("m", 0.01m, 0), ["m"] = ("m", 1, 0), ["km"] = ("m", 1000, 0),
        ["[nmi_i]"] = ("m", 1852, 0), ["[mi_i]"] = ("m", 1609.344m, 0), ["[ft_i]"] = ("m", 0.3048m, 0),
        ["m2"] = ("m2", 1, 0), ["har"] = ("m2", 10_000, 0), ["km2"] = ("m2", 1_000_000, 0),
        ["l"] = ("l", 1, 0), ["m3"] = ("l", 1000, 0),
        ["g"] = ("g", 1, 0), ["kg"] = ("g", 1000, 0), ["t"] = ("g", 1_000_000, 0),
        ["s"] = ("s", 1, 0), ["min"] = ("s", 60, 0), ["h"] = ("s", 3600, 0), ["d"] = ("s", 86_400, 0), ["wk"] = ("s", 604_800, 0),
        ["mo"] = ("mo", 1, 0), ["a"] = ("mo", 12, 0), ["quarter"] = ("mo", 3, 0), ["half-year"] = ("mo", 6, 0),
        ["m/s"] = ("km/h", 3.6m, 0), ["km/h"] = ("km/h", 1, 0), ["[kn_i]"] = ("km/h", 1.852m, 0),
        ["Cel"] = ("Cel", 1, 0), ["[degF]"] = ("Cel", 5m / 9m, -160m / 9m),
        [""] = ("number", 1, 0), ["1"] = ("number", 1, 0), ["%"] = ("number", 0.01m, 0),
    };

    // The annotation's units that have another name in UCUM; what is counted (persons, birds) has none there.
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["nmi"] = "[nmi_i]", ["ha"] = "har", ["°C"] = "Cel", ["°F"] = "[degF]", ["year"] = "a", ["month"] = "mo", ["week"] = "wk",
        ["day"] = "d", ["minute"] = "min", ["M"] = "{Mw}", ["Bft"] = "{Bft}", ["EUR/month"] = "EUR/mo", ["EUR/year"] = "EUR/a",
        ["g/day"] = "g/d", ["l/day"] = "l/d", ["m/day"] = "m/d", ["mm/year"] = "mm/a", ["TB/day"] = "TB/d", ["%/year"] = "%/a",
    };

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "km", "m", "cm", "mm", "km2", "m2", "m3", "t", "kg", "g", "km/h", "h", "min", "s", "%", "pp", "K", "EUR", "USD", "KGS", "EUR/m2", "1/100000", "quarter", "half-year",
    };

    /// <summary>The UCUM or ISO code of a unit of the annotation; empty for what is counted.</summary>
    public static string CodeOf(string? unit)
    {
        if (unit is null)
            return string.Empty;

        return Codes.TryGetValue(unit, out var code) ? code : Kept.Contains(unit) ? unit : string.Empty;
    }

    /// <summary>What a unit of the annotation measures.</summary>
    public static string DimensionOf(string? unit)
    {
        var code = CodeOf(unit);
        return Bases.TryGetValue(code, out var found) ? found.Base : code;
    }

    /// <summary>Whether both amounts are equal after conversion, to one part in a million.</summary>
    public static bool AreEqual(decimal gold, string goldCode, decimal found, string foundCode)
    {
        if (goldCode == foundCode)
            return AreClose(gold, found);
        if (!Bases.TryGetValue(goldCode, out var left) || !Bases.TryGetValue(foundCode, out var right) || left.Base != right.Base)
            return false;

        return AreClose((gold * left.Factor) + left.Offset, (found * right.Factor) + right.Offset);
    }

    // The annotation rounds thirds to three places.
    private static bool AreClose(decimal left, decimal right) =>
        Math.Abs(left - right) <= Math.Max(Math.Abs(left), Math.Abs(right)) * 0.000001m || (Math.Abs(left) < 1 && Math.Abs(left - right) < 0.0005m);
}
