using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>Looks up the possible readings of the words of a sentence.</summary>
internal sealed class LatticeBuilder(WordReader words)
{
    /// <summary>Fills <paramref name="sentence"/> with the tokens of <paramref name="range"/>.</summary>
    public void Fill(TokenizedText text, TokenRange range, SentenceLattice sentence)
    {
        sentence.Clear();
        var isFirst = true;
        for (var i = range.Start; i < range.End; i++)
        {
            var word = text.Characters(i);
            var kind = text.Tokens[i].Kind;
            if (kind == TokenKind.Word && word.Length > 1 && word[^1] == '-')
                sentence.Open.Add(Marks.Suspended);
            else if (kind == TokenKind.Word)
                words.Read(word, isFirst, sentence.Open);
            else
                sentence.Open.Add(Marks.Reading(word, kind));
            sentence.Close(word, isFirst ? WordViews.First : 0);
            isFirst = kind != TokenKind.Word && (kind == TokenKind.Quote || word[0] is ':' or '–' || (isFirst && kind != TokenKind.Number));
        }

        sentence.Finish();
    }
}
