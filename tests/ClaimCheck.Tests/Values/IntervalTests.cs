using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public class IntervalTests
{
    [Theory]
    [InlineData(10, 20, 30, 40, true)]
    [InlineData(10, 20, 15, 40, false)]
    [InlineData(10, 20, 20, 40, false)]
    public void ClosedIntervalsAreApartOnlyWithAGap(int low, int high, int otherLow, int otherHigh, bool isApart)
    {
        var one = new Interval(low, high, true, true);
        var other = new Interval(otherLow, otherHigh, true, true);
        Assert.Equal(isApart, one.IsApartFrom(other));
        Assert.Equal(isApart, other.IsApartFrom(one));
    }

    [Fact]
    public void TouchingIntervalsWithOpenBoundsAreApart()
    {
        var upTo = new Interval(10, 20, false, false);
        var from = new Interval(20, 30, false, false);
        Assert.True(upTo.IsApartFrom(from));
    }

    [Fact]
    public void AnIntervalWithoutEndMeetsEverythingAboveIt()
    {
        var moreThan = new Interval(100, null, false, false);
        Assert.False(moreThan.IsApartFrom(new Interval(112, 112, true, true)));
        Assert.True(moreThan.IsApartFrom(new Interval(100, 100, true, true)));
    }

    [Fact]
    public void TheGapIsTheDistanceBetweenTheNearestBounds()
    {
        var low = new Interval(1, 2, true, true);
        var high = new Interval(5, 9, true, true);
        Assert.Equal(3, low.GapTo(high));
        Assert.Equal(3, high.GapTo(low));
        Assert.Equal(0, low.GapTo(new Interval(2, 3, true, true)));
    }
}
