using System.Globalization;
using System.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>Writes German news from templates: the same text for the same seed on every machine.</summary>
internal sealed class NewsGenerator
{
    private readonly Dictionary<string, string[]> fillings = new(StringComparer.Ordinal);
    private readonly List<string> sentences = [];
    private uint state;

    /// <summary>A generator whose texts depend on <paramref name="seed"/> alone.</summary>
    public NewsGenerator(uint seed)
    {
        state = seed | 1;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "templates.txt")))
            Read(line);
    }

    /// <summary>An article with a title, five paragraphs and a subheading.</summary>
    public string Article()
    {
        var text = new StringBuilder();
        for (var paragraph = 0; paragraph < 5; paragraph++)
        {
            for (var i = 0; i < 4; i++)
                text.Append(Fill(sentences[Next(sentences.Count)])).Append(i < 3 ? ' ' : '\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Articles that together have at least <paramref name="characters"/> characters.</summary>
    public IReadOnlyList<string> Articles(int characters)
    {
        var articles = new List<string>();
        for (var length = 0; length < characters; length += articles[^1].Length)
            articles.Add(Article());
        return articles;
    }

    private void Read(string line)
    {
        if (line.Length == 0 || line[0] == '#')
            return;
        if (line.StartsWith("= ", StringComparison.Ordinal))
        {
            sentences.Add(line[2..]);
            return;
        }

        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        fillings.Add(line[..colon], line[(colon + 2)..].Split('|'));
    }

    private string Fill(string template)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length;)
        {
            if (template[i] != '{')
            {
                text.Append(template[i++]);
                continue;
            }

            var close = template.IndexOf('}', i);
            var choices = fillings[template[(i + 1)..close]];
            text.Append(CultureInfo.InvariantCulture, $"{choices[Next(choices.Length)]}");
            i = close + 1;
        }

        return text.ToString();
    }

    // Xorshift (Marsaglia 2003): System.Random may differ between versions.
    private int Next(int count)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)count);
    }
}
