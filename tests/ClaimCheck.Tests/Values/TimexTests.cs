using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Tests.Values;

public class TimexTests
{
    private static Timex Day(int day) =>
        new(TimexType.Date, $"2023-09-{day}", new LocalDateTime(2023, 9, day, 0, 0), new LocalDateTime(2023, 9, day + 1, 0, 0));

    [Fact]
    public void NeighbouringDaysAreApart() => Assert.True(Day(12).IsApartFrom(Day(13)));

    [Fact]
    public void AMonthHoldsItsDays()
    {
        var september = new Timex(TimexType.Date, "2023-09", new LocalDateTime(2023, 9, 1, 0, 0), new LocalDateTime(2023, 10, 1, 0, 0));
        Assert.False(september.IsApartFrom(Day(13)));
    }

    [Fact]
    public void TheSameMomentInTwoZonesIsNotApart()
    {
        var bishkek = new Timex(TimexType.Time, "2024-11-07T04:18", new LocalDateTime(2024, 11, 7, 4, 18), new LocalDateTime(2024, 11, 7, 4, 19), null, Offset.FromHours(6));
        var berlin = new Timex(TimexType.Time, "2024-11-06T23:18", new LocalDateTime(2024, 11, 6, 23, 18), new LocalDateTime(2024, 11, 6, 23, 19), null, Offset.FromHours(1));
        Assert.False(bishkek.IsApartFrom(berlin));
    }

    [Fact]
    public void AnOpenTimeIsApartFromNothing()
    {
        var since = new Timex(TimexType.Date, "2019", new LocalDateTime(2019, 1, 1, 0, 0), null);
        Assert.False(since.IsApartFrom(Day(13)));
    }
}
