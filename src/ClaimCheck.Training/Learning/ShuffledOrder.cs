namespace ClaimCheck.Training.Learning;

/// <summary>An order of examples that looks random and is the same on every machine and in every run.</summary>
internal static class ShuffledOrder
{
    /// <summary>The numbers below <paramref name="count"/> in the order of round <paramref name="round"/>.</summary>
    public static int[] Of(int count, int round)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = i;

        // Fisher and Yates with xorshift64 (Marsaglia 2003).
        var state = 0x9E3779B97F4A7C15UL + (ulong)round;
        for (var i = count - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var j = (int)(state % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
