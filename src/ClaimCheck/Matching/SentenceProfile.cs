using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>A sentence without its figures, to find the same sentence with other figures and word-for-word copies.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Skeleton">Its words folded, each figure replaced by a sign; empty where too few words remain.</param>
/// <param name="Wording">Its words folded, figures included.</param>
/// <param name="Words">The number of its words, figures left out.</param>
/// <param name="Form">The same for a sentence of few words, which proves something only in its place; empty otherwise.</param>
/// <param name="Figures">Its numbers and times in order, as values; those of times begin with a sign of their own.</param>
internal sealed record SentenceProfile(TextSpan Span, string Skeleton, string Wording, int Words, string Form, ImmutableArray<string> Figures)
{
    // Fewer words than this repeat by chance: "Sie wurde 39 Jahre alt."
    private const int MinimumWords = 6;

    // No sentence of news is longer: a list of 100,000 figures is never the same sentence with another value.
    private const int MaximumTokens = 1000;

    private const char TimeSign = '@';

    /// <summary>Profiles of all sentences of an article, in text order.</summary>
    public static ImmutableArray<SentenceProfile> All(Article article)
    {
        var text = article.Text;
        var figures = new Mention?[text.Tokens.Length];
        foreach (var mention in article.Mentions)
        {
            for (var i = mention.Tokens.Start; mention is not EntityMention && i < mention.Tokens.End; i++)
                figures[i] = mention;
        }

        return [.. text.Sentences.Select(sentence => Of(text, sentence, figures))];
    }

    private static SentenceProfile Of(TokenizedText text, Sentence sentence, Mention?[] figures)
    {
        var skeleton = new StringBuilder();
        var wording = new StringBuilder();
        var values = ImmutableArray.CreateBuilder<string>();
        var words = 0;
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Quote)
                continue;
            var word = Folding.Fold(text.Surface(i));
            wording.Append(word).Append(' ');
            if (figures[i] is not { } figure)
            {
                skeleton.Append(word).Append(' ');
                words++;
            }
            else if (figure.Tokens.Start == i)
            {
                skeleton.Append(figure is TemporalMention ? "@ " : "# ");
                values.Add(ValueOf(figure));
            }
        }

        return new SentenceProfile(sentence.Span, words >= MinimumWords && sentence.Tokens.Count <= MaximumTokens ? skeleton.ToString() : string.Empty, wording.ToString(), words, words < MinimumWords ? skeleton.ToString() : string.Empty, values.ToImmutable());
    }

    /// <summary>How many figures differ between two sentences of one skeleton.</summary>
    public int DifferingFigures(SentenceProfile other)
    {
        if (Figures.Length != other.Figures.Length)
            return int.MaxValue;

        var differing = 0;
        for (var i = 0; i < Figures.Length; i++)
        {
            if (!string.Equals(Figures[i], other.Figures[i], StringComparison.Ordinal))
                differing++;
        }

        return differing;
    }

    /// <summary>Whether a figure is a number or a length of time.</summary>
    public static bool IsNumber(string figure) => figure.Length > 0 && (figure[0] != TimeSign || (figure.Length > 2 && figure[1] == 'P' && char.IsAsciiLetterOrDigit(figure[2]) && figure[2] is 'T' or (>= '0' and <= '9')));

    /// <summary>Whether a figure is a point of time; "damals" is none.</summary>
    public static bool IsPoint(string figure) => figure.Length > 1 && figure[0] == TimeSign && figure[1] is 'X' or 'M' or (>= '0' and <= '9');

    private static string ValueOf(Mention figure) => figure switch
    {
        NumericMention { Score.IsDefaultOrEmpty: false } score => string.Join(':', score.Score.Select(Invariant)),
        NumericMention number => Invariant(number.Value.Printed) + number.Value.Unit?.Code,
        TemporalMention time => TimeSign + time.Timex.Value,
        _ => string.Empty,
    };

    private static string Invariant(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
