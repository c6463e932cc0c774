using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Links the phrases of one clause that stand side by side: enumerations and appositions.</summary>
internal sealed class PhraseLinker(TokenizedText text, TaggedToken[] tokens, List<Phrase> phrases)
{
    /// <summary>Links the phrases <paramref name="own"/> of one clause, given in order.</summary>
    public void Link(List<int> own)
    {
        for (var i = 0; i + 1 < own.Count;)
        {
            var last = i;
            while (last + 1 < own.Count && Between(own[last], own[last + 1]) != Stts.Border)
                last++;
            if (last > i)
                LinkRow(own, i, last);
            i = last + 1;
        }
    }

    /// <summary>A row of phrases with nothing but "," and "und" between them, from <paramref name="first"/> to <paramref name="last"/>.</summary>
    private void LinkRow(List<int> own, int first, int last)
    {
        if (Between(own[last - 1], own[last]) == Stts.KON)
        {
            for (var i = last; i > first; i--)
                Join(Head(own[i - 1], own[i]), own[i]);
        }
        else if (Between(own[first], own[first + 1]) == Stts.KON)
        {
            Join(Head(own[first], own[first + 1]), own[first + 1]);
        }
        else if (CanRename(own[first], own[first + 1]))
        {
            var renamed = Head(own[first], own[first + 1]);
            phrases[renamed] = phrases[renamed] with { Apposition = own[first + 1] };
            phrases[own[first + 1]] = phrases[own[first + 1]] with { IsDependent = true };
        }
    }

    private void Join(int first, int second)
    {
        if (!ShareCase(phrases[first].Cells, phrases[second].Cells))
            return;
        phrases[first] = phrases[first] with { Conjunct = second };

        // "in Berlin und Hamburg": one preposition for both.
        var preposition = phrases[second].Preposition < 0 ? phrases[first].Preposition : phrases[second].Preposition;
        phrases[second] = phrases[second] with { IsDependent = true, Preposition = preposition };
    }

    /// <summary>Of a phrase with an attribute in the genitive the phrase that the attribute belongs to, where the cases of the next one demand it or it is a name.</summary>
    private int Head(int phrase, int next) =>
        phrase > 0 && phrases[phrase - 1].Attribute == phrase && (!ShareCase(phrases[phrase].Cells, phrases[next].Cells) || tokens[phrases[phrase].Head].Tag == Stts.NE || tokens[phrases[next].Head].Tag == Stts.NE)
            ? phrase - 1
            : phrase;

    private bool CanRename(int phrase, int next) =>
        phrases[next].Preposition < 0
        && tokens[phrases[phrase].Head].Tag.IsNoun() && tokens[phrases[next].Head].Tag.IsNoun()
        && ShareCase(phrases[phrase].Cells, phrases[next].Cells);

    /// <summary>What stands between two phrases: a comma, "und", or something else (then <see cref="Stts.Border"/>).</summary>
    private Stts Between(int phrase, int next)
    {
        var (end, start) = (phrases[phrase].Tokens.End, phrases[next].Tokens.Start);
        if (phrases[next].Preposition >= 0 && phrases[next].Preposition < start)
            start = phrases[next].Preposition;
        if (phrases[phrase].Preposition >= end || start - end is < 1 or > 2)
            return Stts.Border;
        var found = Stts.Border;
        for (var i = end; i < start; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote)
                continue;
            if (found != Stts.Border || tokens[i].Tag is not (Stts.KON or Stts.Comma))
                return Stts.Border;
            found = tokens[i].Tag;
        }

        return found;
    }

    private static bool ShareCase(uint cells, uint other) => (Cases(cells) & Cases(other)) != 0;

    private static int Cases(uint cells) =>
        ((cells & Agreement.Nominative) != 0 ? 1 : 0) | ((cells & Agreement.Genitive) != 0 ? 2 : 0)
        | ((cells & Agreement.Dative) != 0 ? 4 : 0) | ((cells & Agreement.Accusative) != 0 ? 8 : 0);
}
