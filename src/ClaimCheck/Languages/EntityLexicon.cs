namespace ClaimCheck.Languages;

/// <summary>The names of places, organisations and persons, and the nouns that refer to persons.</summary>
internal sealed class EntityLexicon
{
    private const string CityKind = "city";

    private readonly VocabularyBuilder vocabulary;
    private readonly Dictionary<int, NamePart> parts = [];
    private readonly Dictionary<string, string> demonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleNoun> roles = new(StringComparer.Ordinal);

    /// <summary>Reads the lists; their words join <paramref name="vocabulary"/>.</summary>
    public EntityLexicon(VocabularyBuilder vocabulary)
    {
        this.vocabulary = vocabulary;
        Names = new PhraseTable<EntityName>(vocabulary);
        var endings = DataFile.Packaged("de/entities/name-endings.tsv").Rows.ToLookup(row => row["kind"], row => row["ending"]);
        AddOrganisations();
        AddPlaces([.. endings["adjective"]], [.. endings["inhabitant"]]);
        AddCities();
        AddPersons();
    }

    /// <summary>Names of places and organisations in all their forms.</summary>
    public PhraseTable<EntityName> Names { get; }

    /// <summary>What lies within what.</summary>
    public Places Places { get; } = new();

    /// <summary>What the word with that number can be in the name of a person.</summary>
    public NamePart PartOf(int wordId) => wordId == 0 ? NamePart.Unknown : parts.GetValueOrDefault(wordId);

    /// <summary>The country whose people a noun names: "Russland" for "Russe".</summary>
    public string? CountryOfPeople(string lemma) => demonyms.GetValueOrDefault(lemma);

    /// <summary>Whether a noun says what a person is.</summary>
    public bool TryGetRole(string lemma, out RoleNoun role) => roles.TryGetValue(lemma, out role);

    private void AddOrganisations()
    {
        foreach (var row in DataFile.Packaged("de/attributions/outlets.tsv").Rows)
            Add(row["form"], new EntityName(NameKind.Organisation, row["canonical"], NeedsEvidence: false, IsAcronym(row["form"])));
        foreach (var row in DataFile.Packaged("de/entities/organisations.tsv").Rows)
        {
            var kind = row["form"] == "metonym" ? NameKind.Seat : NameKind.Organisation;
            foreach (var name in row.List("names").Prepend(row["canonical"]).Distinct())
                Add(name, new EntityName(kind, row["canonical"], NeedsEvidence: false, IsAcronym(name)));
        }
    }

    private void AddPlaces(string[] adjectiveEndings, string[] inhabitantEndings)
    {
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataFile.Packaged("de/entities/countries.tsv").Rows)
        {
            var canonical = row["canonical"];
            countries.Add(row["iso"], canonical);
            foreach (var name in row.List("names").Append(canonical).Distinct())
                Add(name, Place(canonical, NameKind.Place, evidence: false, name));
            foreach (var adjective in row.List("adjectives"))
            {
                foreach (var ending in adjectiveEndings.Prepend(string.Empty))
                    Names.Add(adjective + ending, Place(canonical, NameKind.PlaceAdjective, evidence: false, adjective));
            }

            foreach (var people in row.List("demonyms"))
                demonyms.TryAdd(people, canonical);
            foreach (var capital in row.List("capitals"))
                Places.AddCapital(capital, canonical);
        }

        foreach (var row in DataFile.Packaged("de/entities/places-own.tsv").Rows)
        {
            Places.Add(row["canonical"], row["within"], countries.GetValueOrDefault(row["country"], string.Empty), row["zone"]);
            if (row["kind"] == CityKind)
                Places.AddCity(row["canonical"]);
            foreach (var name in row.List("names").Append(row["canonical"]))
                Add(name, Place(row["canonical"], NameKind.Place, row["evidence"].Length > 0, name));
            foreach (var ending in inhabitantEndings)
                Names.Add(row["canonical"] + ending, Place(row["canonical"], NameKind.PlaceAdjective, evidence: false, row["canonical"]));
        }

        Places.Countries(countries);
    }

    private void AddCities()
    {
        foreach (var row in DataFile.Packaged("de/entities/cities.tsv").Rows)
        {
            Places.AddCity(row["name"], row["region"], row["country"]);
            Add(row["name"], Place(row["name"], NameKind.Place, row["evidence"].Length > 0, row["name"]));
        }
    }

    private void AddPersons()
    {
        foreach (var row in DataFile.Packaged("de/entities/first-names.tsv").Rows)
            parts.TryAdd(vocabulary.Add(row["name"]), row.Name<NamePart>("kind"));
        foreach (var row in DataFile.Packaged("de/entities/roles.tsv").Rows)
            roles.TryAdd(row["lemma"], new RoleNoun(row["kind"] == "title", row["gender"] == "f"));
    }

    /// <summary>Adds a name and its genitive: "Nordkoreas".</summary>
    private void Add(string name, EntityName value)
    {
        Names.Add(name, value);
        if (name[^1] is not ('s' or 'x' or 'z' or 'ß'))
            Names.Add(name + "s", value);
    }

    private static EntityName Place(string canonical, NameKind kind, bool evidence, string name) =>
        new(kind, canonical, evidence, IsAcronym(name));

    private static bool IsAcronym(string name) => name.Length is > 1 and < 6 && name.All(char.IsUpper);
}
