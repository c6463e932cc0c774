using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Verbs and nouns that together name one turn of an event, such as the alarm, the start of a strike or the winning goal.</summary>
internal sealed class Milestones
{
    /// <summary>Stands for every verb, or for no noun at all.</summary>
    public const string Any = "-";

    private readonly FrozenDictionary<(string Verb, string Noun), string> names;

    private Milestones(FrozenDictionary<(string Verb, string Noun), string> names) => this.names = names;

    /// <summary>Reads the packaged table; where two rows hold the same verb and noun, the first one counts.</summary>
    public static Milestones Packaged(string name)
    {
        var read = new Dictionary<(string, string), string>();
        foreach (var row in DataFile.Packaged(name).Rows)
        {
            foreach (var verb in row["verbs"].Split('|'))
            {
                foreach (var noun in row["nouns"].Split('|'))
                    read.TryAdd((verb, noun), row["milestone"]);
            }
        }

        return new Milestones(read.ToFrozenDictionary());
    }

    /// <summary>The turn that a verb names together with a noun of its clause.</summary>
    /// <param name="verb">The base form of the verb, or <see cref="Any"/>.</param>
    /// <param name="noun">The base form of the noun, or <see cref="Any"/>.</param>
    /// <param name="milestone">Its name, where the table holds the two.</param>
    public bool TryGet(string verb, string noun, out string milestone) => names.TryGetValue((verb, noun), out milestone!);
}
