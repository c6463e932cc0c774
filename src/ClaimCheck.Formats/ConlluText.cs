using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Values;

namespace ClaimCheck.Formats;

/// <summary>Reads CoNLL-U: the words joined by their spaces, one sentence a line.</summary>
internal static class ConlluText
{
    /// <summary>The text of all sentences, or the line that has not ten columns.</summary>
    public static InputRead Read(string id, string name, string conllu)
    {
        var text = new StringBuilder();
        var number = 0;
        var end = 0;
        foreach (var line in conllu.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty && text.Length > 0 && text[^1] != '\n')
            {
                TrimSpace(text);
                text.Append('\n');
            }

            if (line.IsEmpty || line[0] == '#')
                continue;
            var cells = line.ToString().Split('\t');
            if (cells.Length != 10)
                return InputRead.Of(new InputProblem(name, number, InputProblemKind.InvalidConllu));
            if (IsInsideWord(cells[0], ref end))
                continue;
            text.Append(cells[1]);
            if (!cells[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal))
                text.Append(' ');
        }

        TrimSpace(text);
        return InputRead.Of(new SourceDocument(id, text.ToString(), null, new TextSpan(0, text.Length)));
    }

    /// <summary>Words 3 and 4 of the printed word 3-4 ("im" as "in dem"), and words that are not printed (3.1).</summary>
    private static bool IsInsideWord(string index, ref int end)
    {
        var dash = index.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            _ = int.TryParse(index.AsSpan(dash + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out end);
            return false;
        }

        if (!int.TryParse(index, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var word))
            return true;
        if (word == 1)
            end = end > 1 ? end : 0;
        if (word <= end)
        {
            if (word == end)
                end = 0;
            return true;
        }

        return false;
    }

    private static void TrimSpace(StringBuilder text)
    {
        while (text.Length > 0 && (text[^1] is ' ' or '\n'))
            text.Length--;
    }
}
