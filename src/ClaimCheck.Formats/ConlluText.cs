using System.Globalization;
using ClaimCheck.Documents;

namespace ClaimCheck.Formats;

/// <summary>Reads CoNLL-U: the printed words with their spaces, one sentence a line; words and sentences are kept as they are.</summary>
internal static class ConlluText
{
    private const int Columns = 10;
    private const string Glued = "SpaceAfter=No";

    /// <summary>The text of all sentences, or the first line that has not ten columns or no word.</summary>
    public static InputRead Read(string id, string name, string conllu)
    {
        var text = new ConlluSentences();
        var number = 0;
        var insideUntil = 0;
        foreach (var line in conllu.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty)
            {
                text.EndSentence();
                insideUntil = 0;
            }

            if (line.IsEmpty || line[0] == '#')
                continue;
            var cells = line.ToString().Split('\t');
            if (cells.Length != Columns || string.IsNullOrWhiteSpace(cells[1]))
                return InputRead.Of(new InputProblem(name, number, InputProblemKind.InvalidConllu));
            if (IsPrinted(cells[0], ref insideUntil))
                text.Add(cells[1], isGlued: cells[9].Split('|').Contains(Glued, StringComparer.Ordinal));
        }

        text.EndSentence();
        return InputRead.Of(text.ToDocument(id));
    }

    /// <summary>Not printed are words 3 and 4 of the printed word 3-4 ("im" as "in dem"), and the word 3.1 that a reader adds in thought.</summary>
    private static bool IsPrinted(string index, ref int insideUntil)
    {
        var dash = index.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
            return TryNumber(index, out var word) && word > insideUntil;

        TryNumber(index.AsSpan(dash + 1), out insideUntil);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
