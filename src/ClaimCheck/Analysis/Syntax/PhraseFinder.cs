using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Finds noun phrases and their case, number and gender.</summary>
internal sealed class PhraseFinder(TokenizedText text, TaggedToken[] tokens, PhraseWords words)
{
    // No phrase of real text is longer; keeps endless rows of adjectives linear.
    private const int MaximumLength = 40;

    private readonly AttributeFinder attributes = new(text, tokens, words);

    /// <summary>The phrases of the text in order.</summary>
    public List<Phrase> Find()
    {
        var phrases = new List<Phrase>();
        foreach (var sentence in text.Sentences)
        {
            var before = phrases.Count;
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End;)
            {
                var preposition = tokens[i].Tag is Stts.APPR or Stts.APPRART ? i : -1;
                var start = preposition < 0 ? i : i + 1;
                if (Read(start, sentence.Tokens.End, preposition) is { } phrase)
                {
                    phrases.Add(phrase);
                    i = phrase.Tokens.End;
                }
                else
                {
                    i++;
                }
            }

            Postpositions(sentence.Tokens.End, phrases, before);
            attributes.Link(phrases, before);
        }

        return phrases;
    }

    private Phrase? Read(int start, int end, int preposition)
    {
        if (start >= end)
            return null;
        if (tokens[start].Tag.IsPronoun() && !IsQuantifier(start, end))
            return new Phrase(new TokenRange(start, start + 1), start, preposition, Cells(start, start, preposition));

        var head = Head(start, end, preposition);
        return head < 0 ? null : new Phrase(new TokenRange(start, head + 1), head, preposition, Cells(start, head, preposition));
    }

    // "mehr als 100 Kilometer": "mehr" belongs to the number.
    private bool IsQuantifier(int start, int end) =>
        tokens[start].Tag == Stts.PIS && start + 2 < end && tokens[start + 1].Tag == Stts.KOKOM && tokens[start + 2].Tag == Stts.CARD;

    /// <summary>The head of a phrase that starts at <paramref name="start"/>, or -1.</summary>
    private int Head(int start, int end, int preposition)
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
                case Stts.NN when IsScale(i) && GoesOn(i, end):
                    last = i;
                    continue;
                case Stts.NN or Stts.NE:
                    return tokens[i].Tag == Stts.NE ? EndOfName(i, end) : i;
                case Stts.CARD when i + 1 < end && IsBareYear(i, preposition >= 0):
                    return last >= start ? last : i;
                case Stts.CARD or Stts.ADJA:
                    last = i;
                    continue;
                case Stts.TRUNC:
                    continue;
                case Stts.PIS when i > start && tokens[i - 1].Tag.IsDeterminer() && i + 1 < end && tokens[i + 1].Tag is Stts.NN or Stts.ADJA or Stts.ADJD:
                    last = i;
                    continue;
                case Stts.PIAT when i > start && tokens[i - 1].Tag is not (Stts.CARD or Stts.ADJA):
                    last = i;
                    continue;
                case var tag when Modifies(i, end, tag):
                    continue;
                case Stts.KON or Stts.Comma when i > start && i + 1 < end && last == i - 1 && Continues(i, end):
                    continue;
            }

            break;
        }

        // "die beiden", "drei", "das zweite": elliptic, the number or adjective stands for the noun.
        if (last < 0 || last < start)
            return -1;
        return tokens[last].Tag is Stts.CARD || (last > start && tokens[start].Tag.IsDeterminer()) || tokens[last].Tag == Stts.PIAT ? last : -1;
    }

    /// <summary>Whether a token looks like a year: "1988", "2023".</summary>
    public static bool IsYear(TokenizedText text, int i) =>
        text.Characters(i) is ['1', '8' or '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9'];

    private bool IsScale(int i) => words.ClassOf(tokens[i].Lemma) == NounClass.Scale;

    // "drei Millionen Menschen", "zwei Dutzend neue Züge"
    private bool GoesOn(int i, int end) => i + 1 < end && (tokens[i + 1].Tag == Stts.NN || (tokens[i + 1].Tag == Stts.ADJA && i + 2 < end && tokens[i + 2].Tag == Stts.NN));

    /// <summary>Whether four digits are a year: what follows is no noun in the plural ("seit 1988 Finanzminister").</summary>
    private bool IsBareYear(int i, bool isGoverned) =>
        IsYear(text, i) && (tokens[i + 1].Tag != Stts.NN || (tokens[i + 1].Reading.Cells & Agreement.Plural) == 0 || (isGoverned && (tokens[i + 1].Reading.Cells & Agreement.Singular) != 0));

    // "rund 650", "schwer verletzte", "mehr als 100", "bis zu 150": before a number or an adjective.
    private bool Modifies(int i, int end, Stts tag)
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
    private bool Continues(int i, int end)
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
    private int EndOfName(int i, int end)
    {
        while (i + 1 < end && tokens[i + 1].Tag == Stts.NE && text.Tokens[i + 1].Kind == TokenKind.Word && !IsGenitiveName(i))
            i++;
        return i;
    }

    private bool IsGenitiveName(int i) =>
        text.Characters(i)[^1] == 's' && tokens[i].Lemma.Length < text.Tokens[i].Span.Length;

    private uint Cells(int start, int head, int preposition)
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
            else if (tokens[i].Tag == Stts.CARD && IsSeveral(i))
            {
                cells = Common(cells, Agreement.Plural);
            }
            else if (tokens[i].Tag == Stts.ADJA)
            {
                cells = Common(cells, determined || preposition >= 0 && tokens[preposition].Tag == Stts.APPRART ? reading.Cells : reading.StrongCells);
            }
        }

        return cells;
    }

    // "88 Ukrainer"; not "1 Ukrainer", "0,5 Liter"
    private bool IsSeveral(int number) =>
        text.Tokens[number].Kind == TokenKind.Number ? text.Characters(number) is [not '0', _, ..] or [>= '2' and <= '9'] : (tokens[number].Reading.Cells & Agreement.Plural) != 0;

    // Where readings exclude each other one of them is wrong; what was known so far stands.
    private static uint Common(uint cells, uint more) => (cells & more) != 0 ? cells & more : cells;

    // "Interfax zufolge", "dem Bericht nach"
    private void Postpositions(int end, List<Phrase> phrases, int first)
    {
        for (var p = first; p < phrases.Count; p++)
        {
            var next = phrases[p].Tokens.End;
            if (phrases[p].Preposition >= 0 || next >= end || tokens[next].Tag != Stts.APPO)
                continue;
            phrases[p] = phrases[p] with { Preposition = next, Cells = Common(phrases[p].Cells, tokens[next].Reading.Cells) };
        }
    }
}
