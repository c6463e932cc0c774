using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>The one reading of a token that is no word.</summary>
internal static class Marks
{
    private static readonly Candidate Ordinal = Of(Stts.ADJA);
    private static readonly Candidate Number = Of(Stts.CARD);
    private static readonly Candidate Symbol = Of(Stts.NN);
    private static readonly Candidate Address = Of(Stts.XY);
    private static readonly Candidate Mark = Of(Stts.Mark);
    private static readonly Candidate Comma = Of(Stts.Comma);
    private static readonly Candidate Stop = Of(Stts.Stop);

    /// <summary>The reading of <paramref name="token"/>.</summary>
    public static Candidate Reading(ReadOnlySpan<char> token, TokenKind kind) => kind switch
    {
        // "13." is an ordinal, an adjective.
        TokenKind.Number => token[^1] == '.' ? Ordinal : Number,
        TokenKind.Symbol => Symbol,
        TokenKind.Address => Address,
        TokenKind.Quote => Mark,
        _ => token[0] switch
        {
            ',' => Comma,

            // "..." breaks off; it ends no sentence by itself.
            '.' when token.Length > 1 => Mark,
            '.' or '!' or '?' or ':' or ';' => Stop,
            _ => Mark,
        },
    };

    /// <summary>The first part of a suspended compound: "Atomwaffen-" in "Atomwaffen- und Raketentests".</summary>
    public static Candidate Suspended { get; } = Of(Stts.TRUNC);

    private static Candidate Of(Stts tag) =>
        new(new WordReading(tag, Features.None, Agreement.Any, Agreement.Any), CandidateSource.Listed, LemmaRule.Form);
}
