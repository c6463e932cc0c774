using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Templates of everything said to people, in one language.</summary>
public sealed class Messages
{
    private readonly FrozenDictionary<string, string> templates;

    private Messages(string language, FrozenDictionary<string, string> templates)
    {
        Language = language;
        this.templates = templates;
    }

    /// <summary>German messages.</summary>
    public static Messages German { get; } = Load("de");

    /// <summary>English messages.</summary>
    public static Messages English { get; } = Load("en");

    /// <summary>The ISO 639-1 code of the language.</summary>
    public string Language { get; }

    /// <summary>The keys of all templates, in ordinal order.</summary>
    public IReadOnlyList<string> Keys => [.. templates.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Fills a template: each <c>{name}</c> is replaced by the value given for that name.</summary>
    /// <exception cref="KeyNotFoundException">There is no template <paramref name="key"/>.</exception>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> slots)
    {
        if (!templates.TryGetValue(key, out var template))
            throw new KeyNotFoundException($"messages.tsv ({Language}) holds no template '{key}'.");

        var result = new System.Text.StringBuilder();
        for (var i = 0; i < template.Length;)
        {
            var close = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (close < 0)
            {
                result.Append(template[i++]);
                continue;
            }

            var name = template.AsSpan(i + 1, close - i - 1);
            var value = template.Substring(i, close - i + 1);
            foreach (var slot in slots)
            {
                if (name.SequenceEqual(slot.Name))
                    value = slot.Value;
            }

            result.Append(value);
            i = close + 1;
        }

        return result.ToString();
    }

    /// <summary>Whether there is a template <paramref name="key"/>.</summary>
    public bool Contains(string key) => templates.ContainsKey(key);

    /// <summary>The template itself, with its named slots.</summary>
    public string Template(string key) => templates[key];

    private static Messages Load(string language)
    {
        var file = DataFile.Packaged(language + "/messages.tsv");
        return new Messages(language, file.Rows.ToFrozenDictionary(row => row["key"], row => row["template"].Replace("\\n", "\n", StringComparison.Ordinal), StringComparer.Ordinal));
    }
}
