using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Words;

/// <summary>Splits compounds: "Kurzstreckenraketen" into "Kurzstrecken" and "Raketen".</summary>
internal sealed class Compounds
{
    private const int MinimumHead = 4;
    private const int MinimumModifier = 3;
    private const int MaximumLength = 64;
    private const int MaximumDepth = 3;

    private static readonly Lazy<Compounds> SharedGerman = new(() => new Compounds(Lexicon.German));

    private readonly Lexicon lexicon;
    private readonly Vocabulary parts;
    private readonly bool[] heads;
    private readonly bool[] modifiers;
    private readonly string[] links;

    internal Compounds(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        var builder = new VocabularyBuilder();
        var headIds = new HashSet<int>();
        var modifierIds = new HashSet<int>();
        foreach (var row in DataFile.Packaged("de/lexicon/compound-parts.tsv").Rows)
            (row["kind"] == "head" ? headIds : modifierIds).Add(builder.Add(row["part"]));
        parts = builder.Build();
        heads = Mark(headIds);
        modifiers = Mark(modifierIds);
        links = [string.Empty, .. DataFile.Packaged("de/lexicon/linking-elements.tsv").Rows.Select(row => row["element"])];
    }

    /// <summary>German compounds, loaded at the first use.</summary>
    public static Compounds German => SharedGerman.Value;

    /// <summary>The lemma of the head of a compound ("Rakete" of "Kurzstreckenrakete"); the noun itself where it is none.</summary>
    /// <param name="lemma">A noun in its base form.</param>
    public string HeadOf(string lemma)
    {
        var start = HeadStart(lemma);
        return start == 0 ? lemma : char.ToUpperInvariant(lemma[start]) + lemma[(start + 1)..];
    }

    /// <summary>Whether a noun is the head of a compound: "Rakete" of "Kurzstreckenrakete", but "Ei" not of "Polizei".</summary>
    /// <param name="head">A noun in its base form.</param>
    /// <param name="compound">Another one.</param>
    public bool IsHeadOf(string head, string compound)
    {
        var start = compound.Length - head.Length;
        if (head.Length < MinimumHead - 1 || start < MinimumModifier - 1 || !compound.EndsWith(head, StringComparison.OrdinalIgnoreCase))
            return false;
        return compound[start - 1] == '-' || IsModifier(compound.AsSpan(0, start));
    }

    /// <summary>The base forms of the parts of a compound, its head last: "kurz", "Strecke", "Rakete"; the noun alone where it is none.</summary>
    /// <param name="lemma">A noun in its base form. Its head is not split further: "Bahnhof" in "Weltraumbahnhof".</param>
    public IReadOnlyList<string> Parts(string lemma)
    {
        var start = HeadStart(lemma);
        if (start == 0)
            return [lemma];
        var found = new List<string>();
        AddModifiers(lemma[..start].TrimEnd('-'), found, MaximumDepth);
        found.Add(HeadOf(lemma));
        return found;
    }

    private void AddModifiers(string word, List<string> found, int depth)
    {
        foreach (var link in links)
        {
            if (!word.EndsWith(link, StringComparison.Ordinal))
                continue;
            var stem = word[..^link.Length];
            if (depth > 0 && HeadStart(stem, depth) is var start and > 0)
            {
                AddModifiers(stem[..start].TrimEnd('-'), found, depth - 1);
                AddModifiers(stem[start..], found, depth - 1);
                return;
            }

            if (BaseOf(stem) is not { } lemma)
                continue;
            found.Add(lemma);
            return;
        }

        found.Add(word);
    }

    private string? BaseOf(string stem)
    {
        if (stem.Length < MinimumModifier)
            return null;
        return LemmaOf(char.ToUpperInvariant(stem[0]) + stem[1..], Stts.NN, Stts.NE) ?? LemmaOf(char.ToLowerInvariant(stem[0]) + stem[1..], Stts.ADJD, Stts.CARD);
    }

    // "Strecken" is rather the plural of "Strecke" than the verb used as a noun: the shortest lemma stands.
    private string? LemmaOf(string form, Stts first, Stts second)
    {
        Span<char> lemma = stackalloc char[MaximumLength * 2];
        string? shortest = null;
        foreach (var entry in lexicon.Find(form))
        {
            if (!Array.Exists(entry.Readings, reading => reading.Tag == first || reading.Tag == second))
                continue;
            var found = Lexicon.Lemma(form, entry, lemma) is var length and > 0 ? lemma[..length].ToString() : form;
            if (shortest is null || found.Length < shortest.Length)
                shortest = found;
        }

        return shortest;
    }

    /// <summary>Where the head of a compound noun begins; 0 where the word is no compound of known words.</summary>
    public int HeadStart(ReadOnlySpan<char> word) => HeadStart(word, MaximumDepth);

    private int HeadStart(ReadOnlySpan<char> word, int depth)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen < word.Length - 2)
            return hyphen + 1;
        if (word.Length is < MinimumHead + MinimumModifier - 1 or > MaximumLength || depth == 0)
            return 0;

        Span<char> head = stackalloc char[MaximumLength];
        for (var start = 2; start <= word.Length - 3; start++)
        {
            var length = word.Length - start;
            word[start..].CopyTo(head);
            head[0] = char.ToUpperInvariant(head[0]);
            if (IsNoun(head[..length]) && IsModifier(word[..start], depth - 1))
                return start;
        }

        return 0;
    }

    /// <summary>Whether a word can stand before the head of a compound.</summary>
    public bool IsModifier(ReadOnlySpan<char> word) => IsModifier(word, MaximumDepth);

    private bool IsModifier(ReadOnlySpan<char> word, int depth)
    {
        if (parts.IdOf(word) is var id and > 0 && modifiers[id])
            return true;
        if (word.Length is < MinimumModifier or > MaximumLength)
            return false;

        Span<char> capital = stackalloc char[MaximumLength];
        word.CopyTo(capital);
        capital = capital[..word.Length];
        capital[0] = char.ToUpperInvariant(capital[0]);
        foreach (var link in links)
        {
            if (word.Length - link.Length >= MinimumModifier && word.EndsWith(link) && HasTag(capital[..^link.Length], Stts.NN, Stts.NE))
                return true;
        }

        capital[0] = char.ToLowerInvariant(capital[0]);
        return HasTag(capital, Stts.ADJD, Stts.CARD) || IsVerbStem(capital) || HeadStart(word, depth) > 0 || HasLinkedHead(word, depth);
    }

    // "Kurzstrecken|rakete", "Weltraum|bahnhofs|vorplatz": the modifier is a compound with a linking element.
    private bool HasLinkedHead(ReadOnlySpan<char> word, int depth)
    {
        foreach (var link in links)
        {
            if (link.Length > 0 && word.EndsWith(link) && HeadStart(word[..^link.Length], depth) > 0)
                return true;
        }

        return false;
    }

    // "Sprengkopf", "Lieferzeit": the stem of a verb, which has an infinitive in "-en" or "-n".
    private bool IsVerbStem(ReadOnlySpan<char> stem)
    {
        if (stem.Length + 2 > MaximumLength)
            return false;
        Span<char> infinitive = stackalloc char[MaximumLength];
        stem.CopyTo(infinitive);
        infinitive[stem.Length] = 'e';
        infinitive[stem.Length + 1] = 'n';
        if (HasTag(infinitive[..(stem.Length + 2)], Stts.VVINF, Stts.VVINF))
            return true;
        infinitive[stem.Length] = 'n';
        return stem[^1] is 'r' or 'l' && HasTag(infinitive[..(stem.Length + 1)], Stts.VVINF, Stts.VVINF);
    }

    private bool IsNoun(ReadOnlySpan<char> word)
    {
        var id = parts.IdOf(word);
        return id > 0 && heads[id] || (word.Length >= MinimumHead && HasTag(word, Stts.NN, Stts.NN));
    }

    private bool HasTag(ReadOnlySpan<char> word, Stts first, Stts second)
    {
        foreach (var entry in lexicon.Find(word))
        {
            foreach (var reading in entry.Readings)
            {
                if (reading.Tag == first || reading.Tag == second)
                    return true;
            }
        }

        return false;
    }

    private bool[] Mark(HashSet<int> ids)
    {
        var marks = new bool[parts.Count];
        foreach (var id in ids)
            marks[id] = true;
        return marks;
    }
}
