using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Training.Corpora;

/// <summary>Makes a text of annotated sentences that keeps their tokens.</summary>
internal static class GoldText
{
    /// <summary>The sentences as a text, one a line; token and sentence numbers are theirs in order.</summary>
    public static TokenizedText Of(IReadOnlyList<GoldSentence> sentences)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<TextSpan>();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var sentence in sentences)
        {
            var first = tokens.Count;
            foreach (var token in sentence.Tokens)
            {
                tokens.Add(new TextSpan(text.Length, text.Length + token.Form.Length));
                text.Append(token.Form).Append(token.IsGlued ? string.Empty : " ");
            }

            spans.Add(tokens[first].To(tokens[^1]));
            text.Append('\n');
        }

        var document = new SourceDocument("gold", text.ToString(), null, new TextSpan(0, text.Length)) { GivenTokens = new GivenTokens(tokens.ToImmutable(), spans.ToImmutable()) };
        return new Tokenizer(Language.German).Tokenize(document);
    }
}
