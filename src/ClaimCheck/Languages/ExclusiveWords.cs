using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>Nouns of classes whose members exclude each other where only one of them can be meant: jogger and hunter, cellar and attic.</summary>
internal sealed class ExclusiveWords
{
    private const string Body = "body";

    private readonly FrozenDictionary<string, ImmutableArray<ExclusiveMember>> members;
    private readonly FrozenDictionary<ExclusiveMember, ImmutableArray<string>> words;

    private ExclusiveWords(Dictionary<ExclusiveMember, ImmutableArray<string>> words)
    {
        this.words = words.ToFrozenDictionary();
        members = words.SelectMany(entry => entry.Value.Select(word => (Word: word, Member: entry.Key)))
            .GroupBy(entry => entry.Word, entry => entry.Member, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Reads the packaged table.</summary>
    public static ExclusiveWords Packaged(string name) => new(DataFile.Packaged(name).Rows
        .ToDictionary(row => new ExclusiveMember(row["class"], row["member"]), row => row.List("words").ToImmutableArray()));

    /// <summary>What a noun can be; empty where it is in no class.</summary>
    public ImmutableArray<ExclusiveMember> Of(string lemma) => members.TryGetValue(lemma, out var own) ? own : [];

    /// <summary>Whether a noun is a part of somebody's body, so that what is said of it is said of the person.</summary>
    public bool IsBodyPart(string lemma) => Of(lemma).Any(member => string.Equals(member.Class, Body, StringComparison.Ordinal));

    /// <summary>All words for one thing.</summary>
    public ImmutableArray<string> WordsFor(ExclusiveMember member) => words[member];
}
