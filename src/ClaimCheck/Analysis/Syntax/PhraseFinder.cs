using System.Collections.Immutable;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Finds noun phrases and their case, number and gender.</summary>
internal static class PhraseFinder
{
    // No phrase of real text is longer; keeps endless rows of adjectives linear.
    private const int MaximumLength = 40;

    /// <summary>The phrases of the text in order.</summary>
    public static List<Phrase> Find(TokenizedText text, TaggedToken[] tokens)
    {
        var phrases = new List<Phrase>();
        foreach (var sentence in text.Sentences)
        {
            var before = phrases.Count;
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End;)
            {
                var preposition = tokens[i].Tag is Stts.APPR or Stts.APPRART ? i : -1;
                var start = preposition < 0 ? i : i + 1;
                if (Read(text, tokens, start, sentence.Tokens.End, preposition) is { } phrase)
                {
                    phrases.Add(phrase);
                    i = phrase.Tokens.End;
                }
                else
                {
                    i++;
                }
            }

            Postpositions(tokens, sentence.Tokens.End, phrases, before);
            Attributes(tokens, phrases, before);
        }

        return phrases;
    }

    private static Phrase? Read(TokenizedText text, TaggedToken[] tokens, int start, int end, int preposition)
    {
        if (start >= end)
            return null;
        if (tokens[start].Tag.IsPronoun() && !IsQuantifier(tokens, start, end))
            return new Phrase(new TokenRange(start, start + 1), start, preposition, Cells(tokens, start, start, preposition));

        var head = Head(text, tokens, start, end);
        return head < 0 ? null : new Phrase(new TokenRange(start, head + 1), head, preposition, Cells(tokens, start, head, preposition));
    }

    // "mehr als 100 Kilometer": "mehr" belongs to the number.
    private static bool IsQuantifier(TaggedToken[] tokens, int start, int end) =>
        tokens[start].Tag == Stts.PIS && start + 2 < end && tokens[start + 1].Tag == Stts.KOKOM && tokens[start + 2].Tag == Stts.CARD;

    /// <summary>The head of a phrase that starts at <paramref name="start"/>, or -1.</summary>
    private static int Head(TokenizedText text, TaggedToken[] tokens, int start, int end)
    {
        end = Math.Min(end, start + MaximumLength);
        var last = -1;
        var i = start;

        // "all die Menschen", "diese beiden Raketen"
        for (; i < end && tokens[i].Tag.IsDeterminer(); i++)
        {
            if (tokens[i].Tag is Stts.PIAT or Stts.PDAT)
                last = i;
        }

        for (; i < end; i++)
        {
            switch (tokens[i].Tag)
            {
                case Stts.NN or Stts.NE:
                    return tokens[i].Tag == Stts.NE ? EndOfName(text, tokens, i, end) : i;
                case Stts.CARD or Stts.ADJA:
                    last = i;
                    continue;
                case Stts.TRUNC:
                    continue;
                case Stts.PIAT when i > start && tokens[i - 1].Tag is not (Stts.CARD or Stts.ADJA):
                    last = i;
                    continue;
                case var tag when Modifies(tokens, i, end, tag):
                    continue;
                case Stts.KON or Stts.Comma when i > start && i + 1 < end && last == i - 1 && Continues(tokens, i, end):
                    continue;
            }

            break;
        }

        // "die beiden", "drei", "das zweite": elliptic, the number or adjective stands for the noun.
        if (last < 0 || last < start)
            return -1;
        return tokens[last].Tag is Stts.CARD || (last > start && tokens[start].Tag.IsDeterminer()) || tokens[last].Tag == Stts.PIAT ? last : -1;
    }

    // "rund 650", "schwer verletzte", "mehr als 100", "bis zu 150": before a number or an adjective.
    private static bool Modifies(TaggedToken[] tokens, int i, int end, Stts tag)
    {
        if (tag is not (Stts.ADV or Stts.ADJD or Stts.PIS or Stts.PIAT or Stts.KOKOM or Stts.APPR or Stts.PTKNEG or Stts.PTKA))
            return false;
        for (var next = i + 1; next < Math.Min(end, i + 3); next++)
        {
            if (tokens[next].Tag == Stts.CARD)
                return true;
            if (tokens[next].Tag == Stts.ADJA && tag is Stts.ADV or Stts.ADJD or Stts.PTKNEG or Stts.PTKA)
                return true;
            if (tokens[next].Tag is not (Stts.KOKOM or Stts.APPR or Stts.ADV or Stts.ADJD))
                return false;
        }

        return false;
    }

    // "nord- und südkoreanische", "10 und 12 Kilometer", "große, schwere Raketen"
    private static bool Continues(TaggedToken[] tokens, int i, int end)
    {
        var (left, right) = (tokens[i - 1].Tag, tokens[i + 1].Tag);
        if (left != right || right is not (Stts.ADJA or Stts.CARD))
            return false;
        for (var next = i + 2; next < Math.Min(end, i + 4); next++)
        {
            if (tokens[next].Tag.IsNoun())
                return true;
            if (tokens[next].Tag is not (Stts.ADJA or Stts.CARD))
                return false;
        }

        return false;
    }

    /// <summary>The last token of a name: "Kim Jong Un", but "Nordkoreas" before "Machthaber" by itself.</summary>
    private static int EndOfName(TokenizedText text, TaggedToken[] tokens, int i, int end)
    {
        while (i + 1 < end && tokens[i + 1].Tag == Stts.NE && text.Tokens[i + 1].Kind == TokenKind.Word && !IsGenitiveName(text, tokens, i))
            i++;
        return i;
    }

    private static bool IsGenitiveName(TokenizedText text, TaggedToken[] tokens, int i) =>
        text.Characters(i)[^1] == 's' && tokens[i].Lemma.Length < text.Tokens[i].Span.Length;

    private static uint Cells(TaggedToken[] tokens, int start, int head, int preposition)
    {
        var cells = preposition >= 0 && tokens[preposition].Reading.Cells != 0 ? tokens[preposition].Reading.Cells : Agreement.Any;
        cells = Common(cells, tokens[head].Reading.Cells | tokens[head].Reading.StrongCells);
        var determined = false;
        for (var i = start; i < head; i++)
        {
            var reading = tokens[i].Reading;
            if (tokens[i].Tag.IsDeterminer())
            {
                cells = Common(cells, reading.Cells);
                determined = true;
            }
            else if (tokens[i].Tag == Stts.ADJA)
            {
                cells = Common(cells, determined || preposition >= 0 && tokens[preposition].Tag == Stts.APPRART ? reading.Cells : reading.StrongCells);
            }
        }

        return cells;
    }

    // Where readings exclude each other one of them is wrong; what was known so far stands.
    private static uint Common(uint cells, uint more) => (cells & more) != 0 ? cells & more : cells;

    // "Interfax zufolge", "dem Bericht nach"
    private static void Postpositions(TaggedToken[] tokens, int end, List<Phrase> phrases, int first)
    {
        for (var p = first; p < phrases.Count; p++)
        {
            var next = phrases[p].Tokens.End;
            if (phrases[p].Preposition >= 0 || next >= end || tokens[next].Tag != Stts.APPO)
                continue;
            phrases[p] = phrases[p] with { Preposition = next, Cells = Common(phrases[p].Cells, tokens[next].Reading.Cells) };
        }
    }

    private static void Attributes(TaggedToken[] tokens, List<Phrase> phrases, int first)
    {
        for (var p = phrases.Count - 2; p >= first; p--)
        {
            var (phrase, next) = (phrases[p], phrases[p + 1]);
            if (next.Tokens.Start != phrase.Tokens.End || next.Preposition >= 0 || tokens[phrase.Head].Tag != Stts.NN)
                continue;
            if (tokens[next.Head].Tag == Stts.NE && next.Tokens.Count == CountNames(tokens, next))
            {
                phrases[p] = phrase with { Attribute = p + 1 };
            }
            else if (tokens[next.Tokens.Start].Tag.IsDeterminer() && (next.Cells & Agreement.Genitive) != 0)
            {
                phrases[p] = phrase with { Attribute = p + 1 };
                phrases[p + 1] = next with { Cells = next.Cells & Agreement.Genitive };
            }
        }
    }

    private static int CountNames(TaggedToken[] tokens, Phrase phrase)
    {
        var count = 0;
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
            count += tokens[i].Tag == Stts.NE ? 1 : 0;
        return count;
    }

    /// <summary>The phrases as the result shows them.</summary>
    public static ImmutableArray<NounPhrase> Results(List<Phrase> phrases)
    {
        var results = ImmutableArray.CreateBuilder<NounPhrase>(phrases.Count);
        foreach (var phrase in phrases)
            results.Add(new NounPhrase(phrase.Tokens, phrase.Head, phrase.Preposition, Agreement.FeaturesOf(phrase.Cells), phrase.Attribute));
        return results.MoveToImmutable();
    }
}
