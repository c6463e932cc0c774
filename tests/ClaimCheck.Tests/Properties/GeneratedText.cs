using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Properties;

/// <summary>Texts that no editor would print: pieces of German news in any order, with any sign in between.</summary>
internal static class GeneratedText
{
    private static readonly string[] Pieces =
    [
        "650 Kilometer", "rund 1.500 km", "zwischen 10 und 12", "3,2 Mrd. Euro", "minus 15 Grad", "13.09.2023", "13. September", "am Mittwoch",
        "seit 2019", "seit vier Jahren", "2:1", "14.30 Uhr", "halb vier", "39-Jährige", "Prozent", "%", "€", "°C", "z. B.", "Dr.", "Mio.",
        "und", "nicht", "davon", "darunter", "jeweils", "insgesamt", "sagte", "teilte", "mit", "laut", "zufolge", "nach Angaben", "der Polizei",
        "Kim Jong Un", "Wladiwostok", "Polizei", "Tote", "Verletzte", "Menschen", "Flughafen", "Grenze", "von", "zu", "der", "die", "das", "sei", "seien", "habe",
        ".", ",", ":", ";", "!", "?", "…", "–", "-", "(", ")", "„", "“", "\"", "»", "«", "‚", "‘", "'", "\n", "\n\n", "\r\n", "\t", " ", "  ",
        "\u00A0", "\u202F", "\u00AD", "\u200B", "\u0308", "\uFEFF", "\u202E", "\0", "\uD83D", "\uDE00", "😀", "ẞ", "ﬁ", "½", "²", "①", "٣", "999999999999999999999999999999999999", "1e400", "-", "https://beispiel.de/a?b=1",
    ];

    /// <summary>Pieces and single characters, mostly with blanks between.</summary>
    public static Arbitrary<string> Any { get; } = Arb.From(
        from parts in Gen.ListOf(Part())
        select string.Concat(parts));

    /// <summary>Short articles of whole sentences, so that claims are read and meet each other.</summary>
    public static Arbitrary<string> Article { get; } = Arb.From(
        from sentences in Gen.ListOf(Sentence(), 5)
        select string.Join(' ', sentences));

    private static Gen<string> Part() => Gen.OneOf(
        from piece in Gen.Elements(Pieces) select piece + " ",
        from piece in Gen.Elements(Pieces) select piece + " ",
        Gen.Elements(Pieces),
        from c in Gen.Choose(0, char.MaxValue) select ((char)c).ToString());

    private static Gen<string> Sentence() => Gen.OneOf(
        from number in Gen.Choose(2, 9)
        from role in Gen.Elements("Tote", "Verletzte", "Vermisste")
        select $"Bei dem Brand in Lübeck gab es {number} {role}.",
        from number in Gen.Elements("100", "127", "130", "1.500")
        from place in Gen.Elements("Wladiwostok", "Leipzig", "Freiberg")
        select $"Der Flughafen liegt rund {number} Kilometer nördlich von {place}.",
        from number in Gen.Elements("3", "3,5", "4", "40")
        from unit in Gen.Elements("Millionen", "Milliarden")
        from speaker in Gen.Elements("die Stadt", "das Ministerium", "ein Sprecher der Polizei")
        select $"Der Neubau der Brücke koste {number} {unit} Euro, sagte {speaker}.",
        from order in Gen.Elements("erste", "zweite")
        select $"Es ist der {order} Besuch des Präsidenten seit 2019.",
        from share in Gen.Elements("57", "58", "80")
        select $"Die Wahlbeteiligung lag nach Angaben der Behörden bei {share} Prozent.");
}
