using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Mentions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ClaimCheck.Tests.Mentions.Times;

public class TimeRecognizerTests
{
    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] Weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

    private static readonly string[] Ordinals =
    [
        "ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten", "neunten", "zehnten", "elften", "zwölften", "dreizehnten",
        "vierzehnten", "fünfzehnten", "sechzehnten", "siebzehnten", "achtzehnten", "neunzehnten", "zwanzigsten", "einundzwanzigsten", "zweiundzwanzigsten",
        "dreiundzwanzigsten", "vierundzwanzigsten", "fünfundzwanzigsten", "sechsundzwanzigsten", "siebenundzwanzigsten", "achtundzwanzigsten",
        "neunundzwanzigsten", "dreißigsten", "einunddreißigsten",
    ];

    private static readonly string[] Pieces =
        ["13.", "9.", "2023", "Mai", "um", "halb", "vier", "Uhr", "bis", "-", "99999999999", "vor", "Jahren", "Ende", "des", "Millionen", "seit", "31.12.9999", "9999", "v. Chr.", "Wochen", "nächsten", "Tage", "(", ")", "24.00", "jeden", ",", "2,5", "5000", "später", "Q2", "am", "15.", "letzten", "Tag", "Silvester", "UTC", "+", "9", "Minute", "Montag", "in", "acht", "Tagen", "ganzen", "zweimal", "pro", "Oktoberwoche", "'", "89", "Ortszeit", "14:30:05"];

    [Fact]
    public void EveryPhraseOfADayResolvesToIt() =>
        Prop.ForAll(Days(), day => Phrases(day).All(phrase =>
            TimeTexts.Mentions("Das geschah am " + phrase + " in Kiel.") is [var mention] && mention.Timex.From == day.AtMidnight())).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryMinuteOfTheDayIsReadInEveryNotation() =>
        Prop.ForAll(Gen.Choose(0, (24 * 60) - 1).ToArbitrary(), minute =>
        {
            var expected = new LocalDateTime(2023, 9, 11, 0, 0).PlusMinutes(minute);
            return Clocks(minute / 60, minute % 60).All(clock => TimeTexts.Mentions("Am Montag um " + clock + " fiel der Strom aus.") is [_, var time] && time.Timex.From == expected);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryRangeOfDaysHasBothEnds() =>
        Prop.ForAll(Days(), Gen.Choose(1, 27).ToArbitrary(), (first, length) =>
        {
            var last = first.PlusDays(length);
            var text = string.Create(CultureInfo.InvariantCulture, $"Die Schau lief vom {first.Day}. {Months[first.Month - 1]} {first.Year} bis zum {last.Day}. {Months[last.Month - 1]} {last.Year} in Kiel.");
            return TimeTexts.Mentions(text) is [{ Parts.Length: 2 } range] && range.Timex.From == first.AtMidnight() && range.Timex.To == last.PlusDays(1).AtMidnight();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyWordsInAnyOrderAreReadWithoutError() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(), words =>
        {
            var text = string.Join(' ', words);
            return TimeTexts.Mentions(text).All(mention => mention.Span.In(text).Contains(mention.Core.In(text), StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Gedruckt wurden 2000 Karten und 1.500 Plakate.")]
    [InlineData("Es ging um zwei Raketen, das Spiel endete 2:1.")]
    [InlineData("Der Eintritt kostete 14.30 Euro.")]
    [InlineData("Er arbeitete in der Montage, so wie Christian März und Juli Weber.")]
    [InlineData("Der 38-jährige Fahrer ist 39 Jahre alt, im Alter von 12 Jahren kam er her.")]
    [InlineData("In der Nachkriegszeit trug sie ein Abendkleid.")]
    [InlineData("Die Resolution 1612 und der Airbus A350 blieben im Wert von 1900 Euro.")]
    public void WhatOnlyLooksLikeATimeIsNone(string text) => Assert.Empty(TimeTexts.Mentions(text));

    [Theory]
    [InlineData("Das geschah am Mittwoch.", "XXXX-WXX-3")]
    [InlineData("Das geschah gestern.", "XXXX-XX-XX")]
    [InlineData("Das geschah am 3. Mai.", "XXXX-05-03")]
    public void WithoutPublicationARelativeTimeHasNoPlaceInTheCalendar(string text, string value)
    {
        var mention = Assert.Single(TimeTexts.Mentions(new SourceDocument("text", text)));
        Assert.Equal(value, mention.Timex.Value);
        Assert.Null(mention.Timex.From);
    }

    [Fact]
    public void AMonthOfPublicationIsEnoughForYears()
    {
        var document = new SourceDocument("text", "Es ist der erste Besuch seit vier Jahren.") { Published = new PublicationTime(2023, 9) };
        var mention = Assert.Single(TimeTexts.Mentions(document));
        Assert.Equal(TemporalBound.Since, mention.Bound);
        Assert.Equal(new LocalDateTime(2019, 1, 1, 0, 0), mention.Timex.From);
    }

    private static IEnumerable<string> Clocks(int hour, int minute)
    {
        var culture = CultureInfo.InvariantCulture;
        yield return string.Create(culture, $"{hour}.{minute:00} Uhr");
        yield return string.Create(culture, $"{hour:00}:{minute:00} Uhr");
        yield return string.Create(culture, $"{hour:00}:{minute:00}:00 Uhr");
        yield return string.Create(culture, $"{hour}h{minute:00}");
        if (minute > 0)
            yield return string.Create(culture, $"{hour} Uhr {minute}");
    }

    private static Arbitrary<LocalDate> Days() =>
        Gen.Choose(0, 80_000).Select(days => new LocalDate(1850, 1, 1).PlusDays(days)).ToArbitrary();

    private static IEnumerable<string> Phrases(LocalDate day)
    {
        var culture = CultureInfo.InvariantCulture;
        yield return string.Create(culture, $"{day.Day}. {Months[day.Month - 1]} {day.Year}");
        yield return string.Create(culture, $"{day.Day}.{day.Month}.{day.Year}");
        yield return string.Create(culture, $"{day.Day:00}.{day.Month:00}.{day.Year}");
        yield return string.Create(culture, $"{day.Year}-{day.Month:00}-{day.Day:00}");
        yield return string.Create(culture, $"{day.Day}. {day.Month}. {day.Year}");
        yield return string.Create(culture, $"{Weekdays[(int)day.DayOfWeek - 1]}, dem {day.Day}. {Months[day.Month - 1]} {day.Year},");
        yield return string.Create(culture, $"{Weekdays[(int)day.DayOfWeek - 1][..2]}., {day.Day:00}.{day.Month:00}.{day.Year},");
        yield return string.Create(culture, $"{Ordinals[day.Day - 1]} {Months[day.Month - 1]} {day.Year}");
        if (day.Year is >= 1950 and < 2050)
            yield return string.Create(culture, $"{day.Day:00}.{day.Month:00}.{day.Year % 100:00}");
    }
}
