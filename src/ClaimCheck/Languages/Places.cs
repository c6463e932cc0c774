namespace ClaimCheck.Languages;

/// <summary>What places lie within, and their time zones.</summary>
internal sealed class Places
{
    private const int MaximumDepth = 6;

    private readonly Dictionary<string, (string Within, string Country, string Zone)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> capitals = new(StringComparer.Ordinal);
    private readonly HashSet<string> countryNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> cities = new(StringComparer.Ordinal);

    /// <summary>Whether two places lie apart: two cities, or two countries. Of a city and a region nobody can say.</summary>
    /// <param name="one">A place as mentions name it.</param>
    /// <param name="other">Another one.</param>
    public bool LieApart(string one, string other) =>
        !string.Equals(one, other, StringComparison.Ordinal)
        && ((cities.Contains(one) && cities.Contains(other)) || (IsCountry(one) && IsCountry(other)))
        && !Within(one).Contains(other) && !Within(other).Contains(one);

    /// <summary>Whether a place is a country.</summary>
    /// <param name="canonical">The place as mentions name it.</param>
    public bool IsCountry(string canonical) => countryNames.Contains(canonical);

    /// <summary>The country whose government a capital stands for: "Russland" for "Moskau"; <see langword="null"/> for other places.</summary>
    /// <param name="canonical">The place as mentions name it.</param>
    public string? StateOf(string canonical) => capitals.GetValueOrDefault(canonical);

    /// <summary>Everything that holds a place, from near to far: "Primorje", "Russischer Ferner Osten", "Russland" for "Chassan".</summary>
    /// <param name="canonical">The place as mentions name it.</param>
    /// <returns>Nothing for countries and for places that are in no list.</returns>
    public IReadOnlyList<string> Within(string canonical)
    {
        var chain = new List<string>();
        var country = string.Empty;
        for (var place = canonical; chain.Count < MaximumDepth && places.TryGetValue(place, out var entry); place = entry.Within)
        {
            country = entry.Country.Length > 0 ? entry.Country : country;
            if (entry.Within.Length == 0)
                break;
            chain.Add(entry.Within);
        }

        if (country.Length > 0 && country != canonical && !chain.Contains(country))
            chain.Add(country);
        return chain;
    }

    /// <summary>The IANA time zone of a place, also through what holds it; <see langword="null"/> where it is not known.</summary>
    public string? ZoneOf(string canonical)
    {
        if (places.TryGetValue(canonical, out var entry) && entry.Zone.Length > 0)
            return entry.Zone;
        foreach (var outer in Within(canonical))
        {
            if (places.TryGetValue(outer, out entry) && entry.Zone.Length > 0)
                return entry.Zone;
        }

        return null;
    }

    internal void Add(string place, string within, string country, string zone)
    {
        if (!places.TryGetValue(place, out var known) || known.Zone.Length == 0)
            places[place] = (within, country, zone);
    }

    internal void AddCapital(string capital, string country)
    {
        Add(capital, string.Empty, country, string.Empty);
        cities.Add(capital);
        capitals.TryAdd(capital, country);
    }

    internal void AddCity(string city, string region, string iso)
    {
        places.TryAdd(city, (region, countries.GetValueOrDefault(iso, string.Empty), string.Empty));
        cities.Add(city);
    }

    internal void AddCity(string city) => cities.Add(city);

    internal void Countries(Dictionary<string, string> names)
    {
        foreach (var (iso, name) in names)
        {
            countries[iso] = name;
            countryNames.Add(name);
        }
    }
}
