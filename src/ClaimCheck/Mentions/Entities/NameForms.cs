using System.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Entities;

/// <summary>The forms of names: canonical ones without a genitive s and with single blanks.</summary>
internal sealed class NameForms(EntityWords words)
{
    /// <summary>Whether a token ends in a genitive s that its lemma lacks.</summary>
    public bool IsGenitive(int token) =>
        words.Text.Characters(token)[^1] == 's' && words.Analysis.Tokens[token].Lemma.Length < words.Text.Tokens[token].Span.Length;

    /// <summary>The name of a person: "Jong-un" as "Jong Un".</summary>
    public string OfPerson(TokenRange tokens)
    {
        var name = new StringBuilder();
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (name.Length > 0)
                name.Append(' ');
            var word = WordOf(i, tokens);
            var hyphen = word.IndexOf('-', StringComparison.Ordinal);
            if (hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]))
                name.Append(word, 0, hyphen).Append(' ').Append(char.ToUpperInvariant(word[hyphen + 1])).Append(word, hyphen + 2, word.Length - hyphen - 2);
            else
                name.Append(word);
        }

        return name.ToString();
    }

    /// <summary>Any other name: its words as printed.</summary>
    public string Of(TokenRange tokens)
    {
        var name = new StringBuilder();
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (i > tokens.Start && words.Text.Tokens[i].Span.Start > words.Text.Tokens[i - 1].Span.End)
                name.Append(' ');
            name.Append(WordOf(i, tokens));
        }

        return name.ToString();
    }

    private string WordOf(int token, TokenRange name) =>
        token == name.End - 1 && IsGenitive(token) ? words.Analysis.Tokens[token].Lemma : words.Text.Surface(token);
}
