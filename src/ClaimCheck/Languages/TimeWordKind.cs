namespace ClaimCheck.Languages;

/// <summary>What a word does in a time expression; the names are the kinds of <c>times/words.tsv</c>.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>A month; the number is 1 to 12.</summary>
    Month,

    /// <summary>A day of the week; the number is 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>An abbreviated day of the week, read before a date alone.</summary>
    WeekdayShort,

    /// <summary>A day of the week with the part of the day: "Dienstagabend".</summary>
    WeekdayPart,

    /// <summary>Every such day of the week: "montags".</summary>
    Weekly,

    /// <summary>A part of the day; the code is its TIMEX3 suffix.</summary>
    DayPart,

    /// <summary>A part of the day as an adverb: "abends".</summary>
    PartAdverb,

    /// <summary>An adjective that narrows a part of the day: "am frühen Abend".</summary>
    PartAdjective,

    /// <summary>A season; the code is its TIMEX3 suffix.</summary>
    Season,

    /// <summary>A holiday; the code is its rule.</summary>
    Holiday,

    /// <summary>A day counted from the day of publication: "gestern".</summary>
    RelativeDay,

    /// <summary>Such a day as an adjective: "gestrig".</summary>
    DayAdjective,

    /// <summary>A day next to the last day mentioned: "Vortag".</summary>
    NearDay,

    /// <summary>A stretch next to the current one: "Vorjahr".</summary>
    NearUnit,

    /// <summary>A vague reference; the code is its TIMEX3 value.</summary>
    Vague,

    /// <summary>A unit of time; the code is the unit, a colon and 1 for singular or 2 for plural.</summary>
    Unit,

    /// <summary>An adjective that counts units from now: "vergangen" -1.</summary>
    Direction,

    /// <summary>An adjective that counts units from the last time mentioned: "folgend" 1.</summary>
    AnchorDirection,

    /// <summary>"Anfang", "Mitte", "Ende" of something.</summary>
    Position,

    /// <summary>The same in one word: "Jahresende".</summary>
    UnitPosition,

    /// <summary>A repeated time; the code is its TIMEX3 value.</summary>
    Set,

    /// <summary>"jeder": makes a set of what follows.</summary>
    Each,

    /// <summary>"alle" before a number and a unit.</summary>
    EachCount,

    /// <summary>A number word; the code is its value.</summary>
    Number,

    /// <summary>"halb" before a unit.</summary>
    Half,

    /// <summary>A number that is not told: "mehrere".</summary>
    VagueCount,

    /// <summary>An ordinal number in words.</summary>
    Ordinal,

    /// <summary>A decade in words: "Neunzigerjahre" 1990.</summary>
    Decade,

    /// <summary>After a length: counted from the last time mentioned ("zwei Tage später").</summary>
    Later,

    /// <summary>After a length: counted back from now ("drei Jahre zurück").</summary>
    Ago,

    /// <summary>A preposition that bounds a time; the code is the bound.</summary>
    Bound,

    /// <summary>A preposition before a length that something fits into.</summary>
    Within,

    /// <summary>"in" before a length counted on from now.</summary>
    Ahead,

    /// <summary>"vor" before a length counted back from now.</summary>
    Past,

    /// <summary>A word that makes a value approximate or one-sided; the code says how.</summary>
    Comparator,

    /// <summary>"Uhr".</summary>
    Clock,

    /// <summary>Takes minutes off the hour that follows: "halb", "dreiviertel".</summary>
    ClockHalf,

    /// <summary>Adds minutes to the hour that follows: "Viertel nach".</summary>
    ClockOffset,

    /// <summary>A preposition after which an hour without "Uhr" is believed.</summary>
    ClockCue,

    /// <summary>"Mitternacht".</summary>
    Midnight,

    /// <summary>A time zone; the code is its offset in minutes, a zone with summer time, or <c>local</c>.</summary>
    Zone,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A word after which a bare month or year is believed.</summary>
    Lead,

    /// <summary>Between the ends of a range.</summary>
    To,

    /// <summary>Between two dates of a list.</summary>
    And,

    /// <summary>Between "Nacht" and the day it leads to.</summary>
    NightTo,

    /// <summary>Opens a range.</summary>
    From,

    /// <summary>After a year: before (-1) or after (1) Christ.</summary>
    Era,

    /// <summary>"lang" after a length.</summary>
    Lasting,

    /// <summary>A noun for something that lasts: a number of years before it is no age.</summary>
    LastingNoun,

    /// <summary>"alt" after a length, which is then an age.</summary>
    Aged,

    /// <summary>Before a number of years that is an age: "im Alter von".</summary>
    AgeLead,

    /// <summary>"KW" before the number of a week.</summary>
    WeekNumber,

    /// <summary>A verb form that speaks of the past (-1) or of what is to come (1).</summary>
    Tense,

    /// <summary>A verb form that, in the present, tells of what is to come: "kommt", "beginnt".</summary>
    Coming,

    /// <summary>A verb or noun of a change, beside which "um acht" tells how much.</summary>
    Change,

    /// <summary>"einmal", "zweimal"; the number is 0 where a number stands before it ("fünf Mal").</summary>
    Times,

    /// <summary>"Minute" of a match.</summary>
    MatchMinute,

    /// <summary>Added time of a match; the number is the minute before it.</summary>
    MatchExtra,

    /// <summary>"ganz", "gesamt" before a unit.</summary>
    Whole,

    /// <summary>An adjective between a number and its unit, with the comparator it stands for: "eine gute Stunde", "zwei volle Tage".</summary>
    Inner,

    /// <summary>A noun whose name may hold a date or holiday: "Straße des 17. Juni", "Pfarre Maria Himmelfahrt".</summary>
    NameLead,

    /// <summary>"Q2".</summary>
    QuarterCode,

    /// <summary>
    /// A compound of a month, which is the number: its weeks ("Oktoberwoche", code <c>week</c>), its halves ("Septemberhälfte", code <c>half</c>), a night or day of it ("Januarnacht", code <c>within</c>) or the months up
    /// to another one ("Januar-März", its number as the code). "Hälfte" itself has the code <c>half</c> and no month.
    /// </summary>
    MonthCompound,

    /// <summary>A word after which a number with a full stop is a day: "am 15.".</summary>
    DayLead,
}
