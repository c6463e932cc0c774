using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Matching;

/// <summary>The sentences of an article as copies of sentences of other articles, each read when it is asked for.</summary>
internal sealed class SentenceCopies(ArticleProfile article, MatchingWords words, WordClasses classes)
{
    private readonly CopyWords?[] told = new CopyWords?[article.Article.Text.Sentences.Length];
    private readonly Dictionary<(int, int), CopiedSentence?> copies = [];
    private readonly Lazy<HashSet<int>> figures = new(() => FiguresOf(article.Article));
    private ArticleProfile? copied;

    /// <summary>The words that carry what a sentence says.</summary>
    public CopyWords WordsOf(int sentence) => told[sentence] ??= new CopyWords(article, sentence, words, classes);

    /// <summary>How a sentence and one of another article are copies; articles are judged pair by pair, so the answers for one other are kept.</summary>
    public CopiedSentence? Of(int sentence, ArticleProfile other, int second)
    {
        if (copied != other)
        {
            copies.Clear();
            copied = other;
        }

        if (!copies.TryGetValue((sentence, second), out var copy))
            copies.Add((sentence, second), copy = CopiedSentence.Of(article, sentence, other, second, classes));
        return copy;
    }

    /// <summary>Whether two nouns can stand for one thing that is counted: "Menschen" and "Bewohner", but not "Männer" and "Frauen".</summary>
    public bool CanBeOne(string? head, string? other) =>
        head is null || other is null || classes.AreCompatible(head, other) || classes.AreSynonyms(head, other) || classes.AreOneThing(head, other)
        || ((words.AnyPeople.Contains(head) || words.AnyPeople.Contains(other)) && !classes.AreOtherPeople(head, other));

    /// <summary>Whether two verbs can tell of one happening; "stattfinden" can stand for any.</summary>
    public bool AreOneHappening(string verb, string other) =>
        string.Equals(verb, other, StringComparison.Ordinal) || words.OccurrenceVerbs.Contains(verb) || words.OccurrenceVerbs.Contains(other) || classes.AreOneHappening(verb, other);

    /// <summary>How many clauses of a sentence are denied.</summary>
    public int DenialsIn(int sentence)
    {
        var tokens = article.Article.Text.Sentences[sentence].Tokens;
        return article.Article.Analysis.Clauses.Count(clause => clause.IsNegated && clause.Tokens.Start >= tokens.Start && clause.Tokens.Start < tokens.End);
    }

    /// <summary>Whether a token is part of a number or time.</summary>
    public bool IsInFigure(int token) => figures.Value.Contains(token);

    private static HashSet<int> FiguresOf(Article article)
    {
        var found = new HashSet<int>();
        foreach (var mention in article.Mentions)
        {
            for (var i = mention.Tokens.Start; mention is not EntityMention && i < mention.Tokens.End; i++)
                found.Add(i);
        }

        return found;
    }
}
