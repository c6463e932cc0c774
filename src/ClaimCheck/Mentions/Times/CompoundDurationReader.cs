using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads lengths of time inside one word: "dreitägig", "35-Stunden-Woche", "jahrelang", "Fünfjahresplan".</summary>
internal sealed class CompoundDurationReader(TimeText text)
{
    private const int ShortestWord = 7;

    /// <summary>The length that the word at <paramref name="index"/> holds.</summary>
    public TimeReading? Read(int index)
    {
        var word = text.Characters(index);
        if (word.Length < ShortestWord)
            return null;
        var range = new TokenRange(index, index + 1);
        if (text.Compounds.Whole(word) is { } whole)
            return new TimeReading(MentionType.Duration, range, CalendarTimes.Open(TimexType.Duration, whole.Value));
        if (text.Compounds.AdjectiveAtEndOf(word) is { } adjective && text.NumberWord(word[..^adjective.Form.Length].TrimEnd('-')) is { } count)
            return IsAge(index, adjective) ? null : DurationLengths.Reading(range, count, adjective.Value);
        if (text.Compounds.Inner(word, out var before) is { } unit && text.NumberWord(before) is { } number)
            return DurationLengths.Reading(range, number, unit.Value);
        return Hyphenated(range, word);
    }

    // "die 44-Jährige", "der 38-jährige Manager", but "das 100-jährige Bestehen"
    private bool IsAge(int index, TimeCompound adjective) =>
        adjective.Value == "a" && (IsPerson(text.Characters(index)) || !text.Is(index + 1, TimeWordKind.LastingNoun));

    // "hat den 44-Jährigen verurteilt": as a noun it is a person, whatever follows.
    private static bool IsPerson(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);

    private TimeReading? Hyphenated(TokenRange range, ReadOnlySpan<char> word)
    {
        var first = word.IndexOf('-');
        if (first <= 0)
            return null;
        var rest = word[(first + 1)..];
        var second = rest.IndexOf('-');
        return text.Compounds.Part(second < 0 ? rest : rest[..second]) is { } unit && text.NumberWord(word[..first]) is { } count
            ? DurationLengths.Reading(range, count, unit.Value)
            : null;
    }
}
