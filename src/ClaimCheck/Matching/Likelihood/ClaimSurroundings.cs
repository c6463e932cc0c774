using ClaimCheck.Analysis;
using ClaimCheck.Claims;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>The words around a claim, in ever wider circles, found once.</summary>
internal sealed class ClaimSurroundings
{
    // Tokens to each side of the figure.
    private const int Reach = 5;

    private ClaimSurroundings(IReadOnlyList<ContextWord> near, IReadOnlyList<ContextWord> clause, IReadOnlyList<ContextWord> sentence, IReadOnlyList<ContextWord> neighbours)
    {
        Near = near;
        Clause = clause;
        Sentence = sentence;
        Telling = [.. sentence.Where(word => !word.IsTopic)];
        Neighbours = [.. neighbours.Where(word => !word.IsTopic)];
    }

    /// <summary>Within five tokens of the figure.</summary>
    public IReadOnlyList<ContextWord> Near { get; }

    /// <summary>In its clause.</summary>
    public IReadOnlyList<ContextWord> Clause { get; }

    /// <summary>In its sentence.</summary>
    public IReadOnlyList<ContextWord> Sentence { get; }

    /// <summary>In its sentence, but for what the whole article is about.</summary>
    public IReadOnlyList<ContextWord> Telling { get; }

    /// <summary>In its sentence, the one before and the one behind, but for what the whole article is about.</summary>
    public IReadOnlyList<ContextWord> Neighbours { get; }

    /// <summary>Reads the words around a claim.</summary>
    public static ClaimSurroundings Of(ClaimProfile claim, SharedWords words)
    {
        var article = claim.Article;
        var sentence = claim.Sentence.Tokens;
        var figure = claim.Claim.Mention?.Tokens ?? new TokenRange(sentence.Start, sentence.Start);
        var near = new TokenRange(Math.Max(sentence.Start, figure.Start - Reach), Math.Min(sentence.End, figure.End + Reach));
        var sentences = article.Article.Text.Sentences;
        var around = new TokenRange(sentences[Math.Max(0, claim.SentenceIndex - 1)].Tokens.Start, sentences[Math.Min(sentences.Length - 1, claim.SentenceIndex + 1)].Tokens.End);
        var clause = article.Article.Analysis.ClauseAt(figure.Start)?.Tokens ?? sentence;
        return new ClaimSurroundings(words.In(article, near), words.In(article, clause), words.In(article, sentence), words.In(article, around));
    }
}
