using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Chooses between the readings of a unit's name by the words around it and keeps the others (readings.tsv).</summary>
internal sealed class UnitReadings(Language language)
{
    // "der Sprengkopf mit einer Kraft von rund 20 Kilotonnen": how far a word may stand to decide.
    private const int Window = 8;
    private readonly UnitReadingTable table = language.UnitReadings;

    /// <summary>The mention with the unit that fits best; the same mention where its unit has one reading.</summary>
    public NumericMention Of(in NumericText text, in Amount amount, NumericMention mention)
    {
        if (mention.Value.Unit is not { } printed || !TryName(text, amount, out var readings) || !Is(printed, readings[0].Unit))
            return mention;

        foreach (var reading in readings)
        {
            if (reading.Kept != ReadingKept.Near && IsNear(text, amount, reading))
                return With(mention, printed, Others(text, amount, readings, reading, isOpen: false), reading);
        }

        return With(mention, printed, Others(text, amount, readings, readings[0], isOpen: true), readings[0]);
    }

    private List<UnitReading> Others(in NumericText text, in Amount amount, ImmutableArray<UnitReading> readings, UnitReading chosen, bool isOpen)
    {
        var others = new List<UnitReading>();
        foreach (var other in readings)
        {
            if (other != chosen && (other.Kept == ReadingKept.Always || (other.Kept == ReadingKept.Open && isOpen) || (other.Kept == ReadingKept.Near && IsNear(text, amount, other))))
                others.Add(other);
        }

        return others;
    }

    // "ägyptische Pfund" ends in an ambiguous word, too, but is another currency.
    private static bool Is(Unit printed, Unit usual) => printed == usual || printed.Code.EndsWith("/" + usual.Code, StringComparison.Ordinal);

    // The last word of the amount, or a part of the compound that holds it.
    private bool TryName(in NumericText text, in Amount amount, out ImmutableArray<UnitReading> readings)
    {
        readings = default;
        var last = amount.End - 1;
        if (last < amount.Start)
            return false;
        if (text.WordIds[last] is var id and not 0 && table.TryGet(id, out readings))
            return true;
        var word = text.Characters(last);
        for (int start = 0, end; start < word.Length; start = end + 1)
        {
            end = word[start..].IndexOf('-') is >= 0 and var length ? start + length : word.Length;
            if (language.Vocabulary.IdOf(word[start..end]) is var part and not 0 && table.TryGet(part, out readings))
                return true;
        }

        return false;
    }

    private bool IsNear(in NumericText text, in Amount amount, UnitReading reading)
    {
        if (reading.TakesGoods && amount.End < text.End && text.Capitals[amount.End] && char.IsLetter(text.Characters(amount.End)[0]))
            return !amount.First.IsMultiplied;
        for (var i = Math.Max(text.Sentence.Start, amount.Start - Window); i < Math.Min(text.End, amount.End + Window); i++)
        {
            if (text.WordIds[i] != 0 && reading.Words.Contains(text.WordIds[i]))
                return true;
        }

        return EndsWithWord(text.Characters(amount.End - 1), reading);
    }

    // "20-Kilotonnen-Bombe"
    private bool EndsWithWord(ReadOnlySpan<char> compound, UnitReading reading) =>
        compound.LastIndexOf('-') is var hyphen and > 0 && reading.Words.Contains(language.Vocabulary.IdOf(compound[(hyphen + 1)..]));

    private static NumericMention With(NumericMention mention, Unit printed, IEnumerable<UnitReading> others, UnitReading chosen)
    {
        var value = mention.Value with { Unit = Compose(printed, chosen) };
        var type = value.Dimension == mention.Value.Dimension ? mention.Type : AmountReader.TypeOf(new ReadUnit(new NamedUnit(value.Unit!, 1, false, false), 0, 0, value.Unit!.Code.Contains('/', StringComparison.Ordinal)));
        return mention with { Type = type, Value = value, Alternatives = [.. others.Select(other => new NumericAlternative(mention.Value with { Unit = Compose(printed, other) }, chosen.Reason))] };
    }

    // "Dollar je Unze": the reading replaces the part of the rate it names.
    private static Unit Compose(Unit printed, UnitReading reading)
    {
        var slash = printed.Code.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return reading.Unit;
        return printed with { Code = printed.Code[..(slash + 1)] + reading.Unit.Code, SiFactor = printed.SiFactor * reading.Printed.SiFactor / reading.Unit.SiFactor };
    }
}
