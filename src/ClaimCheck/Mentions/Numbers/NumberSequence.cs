using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>Joins number words that a text writes apart: "zwei hunderttausend", "eine Million zweihunderttausend", "hundert und zwölf".</summary>
internal sealed class NumberSequence(NumberReader reader, NumberWordReader words, Multiplication multiplication)
{
    // Below, digits behind "Millionen" are rather another number.
    private const decimal SmallestDigits = 1000;

    /// <summary>Takes in the number words behind <paramref name="numeral"/> that belong to it.</summary>
    public void Extend(in NumericText text, ref Numeral numeral)
    {
        if (numeral.Form is not (NumberForm.Words or NumberForm.Digits or NumberForm.YearLike) || numeral.Value < 1)
            return;
        if (TryAddHalf(text, ref numeral))
            return;
        while (numeral.Tokens.End < text.End && (TryGlue(text, ref numeral) || TryAdd(text, ref numeral)))
        {
        }
    }

    // "zwei hunderttausend", "ein hundert fünfzig": what makes one number word when written together.
    private bool TryGlue(in NumericText text, ref Numeral numeral)
    {
        var next = numeral.Tokens.End;
        if (numeral.Form != NumberForm.Words || numeral.IsMultiplied && numeral.Value >= 1_000_000)
            return false;
        var joined = text.Is(next, NumberLinks.Join) && numeral.Value >= 100;
        if (joined)
            next++;
        if (next >= text.End || text.Capitals[next] || !IsPlainWord(text, next))
            return false;

        Span<char> glued = stackalloc char[Folding.MaximumLength];
        if (!TryConcatenate(text, numeral.Tokens.Start, next, glued, out var length) || !words.TryRead(glued[..length], out var word) || word.Suffix != NumberSuffix.None)
            return false;
        numeral = Through(text, numeral with { Value = word.Value, Place = word.Place, Tail = word.Tail }, next + 1);
        multiplication.Apply(text, ref numeral);
        return true;
    }

    private bool IsPlainWord(in NumericText text, int token) => words.TryRead(text.Characters(token), out var word) && word is { Suffix: NumberSuffix.None, HasFraction: false };

    private static bool TryConcatenate(in NumericText text, int start, int last, Span<char> glued, out int length)
    {
        length = 0;
        for (var i = start; i <= last; i++)
        {
            var part = text.Characters(i);
            if (length + part.Length > glued.Length || !char.IsLetter(part[0]) || part[^1] == '-')
                return false;
            part.CopyTo(glued[length..]);
            length += part.Length;
        }

        return true;
    }

    // "eine Million zweihunderttausend", "drei Milliarden vierhundert Millionen"
    private bool TryAdd(in NumericText text, ref Numeral numeral)
    {
        var next = numeral.Tokens.End;
        if (!numeral.IsMultiplied || numeral.Factor < 1000 || !reader.TryPlain(text, next, out var addend))
            return false;
        if (addend.Form is not (NumberForm.Words or NumberForm.Digits) || addend.Value <= 0 || addend.Whole >= numeral.LastPlace || (text.Capitals[next] && !addend.IsMultiplied))
            return false;
        if (addend.Form == NumberForm.Digits && !addend.IsMultiplied && (numeral.Form == NumberForm.Words || addend.Value < SmallestDigits))
            return false;
        numeral = numeral.Plus(addend) with { Span = numeral.Span.To(addend.Span), Tokens = numeral.Tokens with { End = addend.Tokens.End } };
        return true;
    }

    // "zwei und eine halbe Million"
    private bool TryAddHalf(in NumericText text, ref Numeral numeral)
    {
        var token = numeral.Tokens.End;
        if (numeral.IsMultiplied || numeral.Value >= 100 || !text.Is(token, NumberLinks.Join) || !text.Is(token + 1, NumberLinks.Article) || !text.Is(token + 2, NumberLinks.Half) || !multiplication.StartsAt(text, token + 3))
            return false;
        numeral = Through(text, numeral with { Value = numeral.Value + 0.5m, Place = 0.5m }, token + 3);
        multiplication.Apply(text, ref numeral);
        return true;
    }

    private static Numeral Through(in NumericText text, in Numeral numeral, int end) => numeral with
    {
        Span = numeral.Span.To(text.Span(end - 1)),
        Tokens = new TokenRange(numeral.Tokens.Start, end),
    };
}
