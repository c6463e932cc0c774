using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>Splits German number words such as "zweihunderteinundvierzigtausend" in one pass from left to right.</summary>
internal sealed class NumberWordReader(NumberWords words)
{
    /// <summary>Reads a whole word.</summary>
    /// <param name="word">The word as the text prints it.</param>
    /// <param name="result">The number.</param>
    public bool TryRead(ReadOnlySpan<char> word, out NumberWord result)
    {
        result = default;
        if (word.Length is < 2 or > Folding.MaximumLength || !words.CanStart(word))
            return false;

        Span<char> buffer = stackalloc char[Folding.MaximumLength * 2];
        var length = Folding.Fold(word, buffer);
        if (length <= 0)
            return false;

        ReadOnlySpan<char> folded = buffer[..length];
        var sum = default(Sum);
        var position = 0;
        var last = default(NumberPart);
        while (position < folded.Length && words.TryPart(folded[position..], out var part) && sum.TryAdd(part, folded[(position + part.Text.Length)..], words))
        {
            position += part.Text.Length;
            last = part;
        }

        return position > 0 && TryFinish(folded[position..], sum, last, out result);
    }

    private bool TryFinish(ReadOnlySpan<char> rest, Sum sum, NumberPart last, out NumberWord result)
    {
        result = default;
        var suffix = NumberSuffix.None;
        if (rest.IsEmpty)
        {
            if (last.Role is NumberPartRole.Ordinal or NumberPartRole.And or NumberPartRole.Quarters)
                return false;

            // "ein" is the article and "Million" a noun unless a number stands before it.
            if (last.Role == NumberPartRole.One && sum.Value == 1 || last.Role == NumberPartRole.Multiplier && sum.Value == last.Value)
                return false;
        }
        else if (!TrySuffix(rest, last, sum.Value, out suffix))
        {
            return false;
        }

        var place = sum.HasFraction ? Math.Min(0.5m * sum.Scale, sum.Value) : DigitReader.LastPlace(sum.Value);
        var tail = last.Role is NumberPartRole.Hundred or NumberPartRole.Thousand or NumberPartRole.Multiplier ? last.Value : 1;
        result = new NumberWord(sum.Value, place, suffix, last.Role == NumberPartRole.Multiplier, tail, sum.HasFraction);
        return true;
    }

    private bool TrySuffix(ReadOnlySpan<char> rest, NumberPart last, decimal value, out NumberSuffix suffix)
    {
        if (!words.TrySuffix(rest, out suffix))
            return TrySuperlative(rest, last, out suffix);

        // "hunderteine Millionen"
        if (suffix == NumberSuffix.OrdinalEnding && last.Role == NumberPartRole.One && value > 1)
        {
            suffix = NumberSuffix.None;
            return true;
        }

        var irregular = last.Role == NumberPartRole.Ordinal || (last is { Role: NumberPartRole.Digit, Value: 8 });
        return suffix switch
        {
            NumberSuffix.OrdinalEnding or NumberSuffix.FractionEnding => irregular,
            NumberSuffix.FractionCompound => true,
            NumberSuffix.Ordinal => last.Role != NumberPartRole.Ordinal && (rest[0] == 's') == (value % 100 is 0 or >= 20) && last.Role is not NumberPartRole.One,
            NumberSuffix.Fraction => last.Role != NumberPartRole.Ordinal && value > 2,
            _ => last.Role is not NumberPartRole.Ordinal and not NumberPartRole.And,
        };
    }

    // "viertgrößte", "drittlängsten": an ordinal stem before a superlative.
    private static bool TrySuperlative(ReadOnlySpan<char> rest, NumberPart last, out NumberSuffix suffix)
    {
        suffix = NumberSuffix.OrdinalSuperlative;
        if (last.Role != NumberPartRole.Ordinal && !(last.Role == NumberPartRole.Digit && last.Value == 8))
        {
            if (rest[0] != 't' || last.Role is not (NumberPartRole.Digit or NumberPartRole.Teen))
                return false;
            rest = rest[1..];
        }

        var stem = rest.TrimEnd("nrsm");
        return rest.Length - stem.Length <= 1 && stem.Length >= 5 && stem.EndsWith("te", StringComparison.Ordinal) && stem[^3] is 's' or 'h';
    }

    private struct Sum
    {
        private decimal total;
        private decimal group;
        private NumberPartRole last;
        private bool started;
        private bool pendingAnd;

        public readonly decimal Value => total + group;

        public bool HasFraction { get; private set; }

        public decimal Scale { get; private set; }

        /// <summary>Adds a part where German grammar allows it there.</summary>
        public bool TryAdd(NumberPart part, scoped ReadOnlySpan<char> rest, NumberWords words)
        {
            if (Scale == 0)
                Scale = 1;
            if (!Fits(part, rest, words))
                return false;

            Apply(part);
            pendingAnd = part.Role == NumberPartRole.And;
            last = part.Role;
            started = true;
            return true;
        }

        private readonly bool Fits(NumberPart part, scoped ReadOnlySpan<char> rest, NumberWords words) => part.Role switch
        {
            NumberPartRole.Digit or NumberPartRole.One or NumberPartRole.Teen or NumberPartRole.Ordinal => IsFree,
            NumberPartRole.Ten => IsFree || (pendingAnd && group % 10 != 0 && group % 100 < 10),
            NumberPartRole.And => CanJoin(rest, words),
            NumberPartRole.Hundred => !started || last is NumberPartRole.Thousand or NumberPartRole.Half or NumberPartRole.OneAndHalf || (!pendingAnd && group is > 0 and < 100),
            NumberPartRole.Thousand => total == 0 && !pendingAnd,
            NumberPartRole.Multiplier => !started || (!pendingAnd && Value > 0 && last != NumberPartRole.Multiplier),
            NumberPartRole.Half => last is NumberPartRole.Digit or NumberPartRole.One or NumberPartRole.Teen or NumberPartRole.Ten && !pendingAnd,
            NumberPartRole.Quarters or NumberPartRole.OneAndHalf => !started,
            _ => false,
        };

        // A digit, teen or ten may follow nothing, a hundred, a thousand, or "und" after one of these.
        private readonly bool IsFree => !HasFraction && (!started || last is NumberPartRole.Hundred or NumberPartRole.Thousand || (pendingAnd && group % 100 == 0));

        private readonly bool CanJoin(scoped ReadOnlySpan<char> rest, NumberWords words)
        {
            if (!words.TryPart(rest, out var next))
                return false;
            return last is NumberPartRole.Digit or NumberPartRole.One
                ? next.Role == NumberPartRole.Ten
                : last is NumberPartRole.Hundred or NumberPartRole.Thousand
                    && next.Role is NumberPartRole.Digit or NumberPartRole.One or NumberPartRole.Teen or NumberPartRole.Ten or NumberPartRole.Ordinal;
        }

        private void Apply(NumberPart part)
        {
            switch (part.Role)
            {
                case NumberPartRole.And:
                    break;
                case NumberPartRole.Hundred:
                    group = (group == 0 ? 1 : group) * 100;
                    Scale *= HasFraction ? 100 : 1;
                    break;
                case NumberPartRole.Thousand:
                    total = (group == 0 ? 1 : group) * 1000;
                    Scale *= HasFraction ? 1000 : 1;
                    group = 0;
                    break;
                case NumberPartRole.Multiplier:
                    total = (started ? Value : 1) * part.Value;
                    Scale *= HasFraction ? part.Value : 1;
                    group = 0;
                    break;
                case NumberPartRole.Half or NumberPartRole.Quarters or NumberPartRole.OneAndHalf:
                    group += part.Value;
                    HasFraction = true;
                    break;
                default:
                    group += part.Value;
                    break;
            }
        }
    }
}
