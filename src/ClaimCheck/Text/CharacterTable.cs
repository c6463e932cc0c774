using System.Globalization;

namespace ClaimCheck.Text;

/// <summary>The class of every UTF-16 code unit, as one array.</summary>
internal static class CharacterTable
{
    private static readonly CharacterClass[] Classes = Build();

    /// <summary>The class of <paramref name="c"/>.</summary>
    public static CharacterClass ClassOf(char c) => Classes[c];

    /// <summary>Whether <paramref name="c"/> divides tokens.</summary>
    public static bool IsSpace(char c) => Classes[c] <= CharacterClass.LineBreak;

    /// <summary>Whether a word can begin with <paramref name="c"/>.</summary>
    public static bool IsLetter(char c) => Classes[c] is CharacterClass.Letter or CharacterClass.Capital;

    /// <summary>Whether <paramref name="c"/> continues a word whatever stands around it.</summary>
    public static bool IsInsideWord(char c) => Classes[c] is >= CharacterClass.Letter and <= CharacterClass.Mark;

    /// <summary>Whether <paramref name="c"/> is a letter or a digit.</summary>
    public static bool IsWordCharacter(char c) => Classes[c] is CharacterClass.Letter or CharacterClass.Capital or CharacterClass.Digit;

    /// <summary>Whether <paramref name="c"/> is one of 0 to 9.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static CharacterClass[] Build()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        for (var c = 0; c < classes.Length; c++)
            classes[c] = Classify((char)c);
        return classes;
    }

    private static CharacterClass Classify(char c) => c switch
    {
        '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => CharacterClass.LineBreak,
        '-' or '\u2010' or '\u2011' => CharacterClass.Hyphen,
        '.' => CharacterClass.Dot,
        '!' or '?' or '\u2026' => CharacterClass.Terminator,
        '\'' or '\u2018' or '\u2019' or '`' or '\u00B4' => CharacterClass.Apostrophe,
        '"' or '\u201A' or '\u201E' => CharacterClass.Quote,
        >= '0' and <= '9' => CharacterClass.Digit,
        '%' or '\u2030' or '&' or '@' or '#' or '*' or '§' or '_' => CharacterClass.Symbol,
        _ => OfCategory(CharUnicodeInfo.GetUnicodeCategory(c)),
    };

    private static CharacterClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => CharacterClass.Space,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Capital,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharacterClass.Letter,
        UnicodeCategory.OtherNumber => CharacterClass.Figure,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharacterClass.Mark,
        UnicodeCategory.DashPunctuation => CharacterClass.Dash,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => CharacterClass.Quote,
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation => CharacterClass.Punctuation,
        UnicodeCategory.Surrogate => CharacterClass.Surrogate,
        _ => CharacterClass.Symbol,
    };
}
