using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Entities;

/// <summary>The persons of one document, by full name, short name and role.</summary>
internal sealed class PersonRegister
{
    private readonly EntityWords words;
    private readonly HashSet<string> fullNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> shortNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> women = new(StringComparer.Ordinal);

    /// <summary>Registers the persons among <paramref name="found"/>.</summary>
    public PersonRegister(EntityWords words, List<NamedEntity> found)
    {
        this.words = words;
        foreach (var entity in found)
        {
            if (entity is { Type: EntityType.Person, Canonical.Length: > 0 } && entity.Canonical.Contains(' ', StringComparison.Ordinal))
                fullNames.Add(entity.Canonical);
        }

        foreach (var entity in found)
        {
            if (entity is { Type: EntityType.Person, Canonical.Length: > 0 })
                Register(entity);
        }
    }

    /// <summary>Whether a person is known to be a woman.</summary>
    public bool IsWoman(string canonical) => women.Contains(canonical);

    /// <summary>The person who bears a role in this document: "Machthaber".</summary>
    public string? WithRole(string lemma) => roles.GetValueOrDefault(lemma);

    /// <summary>Gives short names their full ones, and drops single names that no person of the text bears.</summary>
    public void Settle(List<NamedEntity> found)
    {
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Type != EntityType.Person || Settle(found[i]) is not { } person)
            {
                if (found[i].Type != EntityType.Person)
                    found[kept++] = found[i];
                continue;
            }

            found[kept++] = person;
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private NamedEntity? Settle(NamedEntity person)
    {
        if (person.Canonical.Contains(' ', StringComparison.Ordinal))
            return person with { Canonical = FullName(person.Canonical) };

        var surface = person.Canonical.Length > 0 ? person.Canonical : words.Text.Surface(person.Tokens.Start);
        if (Lookup(surface) is { } full)
            return person with { Canonical = full, Form = full == surface ? EntityForm.Name : EntityForm.ShortName };
        return person.Canonical.Length > 0 ? person : null;
    }

    private string? Lookup(string surface) =>
        shortNames.GetValueOrDefault(surface) ?? (surface.Length > 3 && surface[^1] == 's' ? shortNames.GetValueOrDefault(surface[..^1]) : null);

    private void Register(NamedEntity entity)
    {
        var full = FullName(entity.Canonical);
        var parts = full.Split(' ');
        if (parts.Length > 1)
        {
            var isFamilyFirst = words.PartOf(entity.Tokens.Start) == NamePart.Family;
            shortNames[isFamilyFirst ? parts[0] : parts[^1]] = full;
        }
        else
        {
            // "Präsident Kim": without a full name in the text the short one stands.
            shortNames.TryAdd(full, full);
        }

        if (entity.Role.Length == 0)
            return;
        roles.TryAdd(entity.Role, shortNames.GetValueOrDefault(full, full));
        if (words.TryGetRole(RoleToken(entity.Tokens), out var role, out _) && role.IsFeminine)
            women.Add(full);
    }

    private static int RoleToken(TokenRange name) => Math.Max(0, name.Start - 1);

    // "Wladimir Putins" where "Wladimir Putin" stands elsewhere.
    private string FullName(string name) => name[^1] == 's' && fullNames.Contains(name[..^1]) ? name[..^1] : name;
}
