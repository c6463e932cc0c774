using System.Collections.Immutable;
using ClaimCheck.Languages;

namespace ClaimCheck.Attributions;

/// <summary>All words that show who says what, by their number in the vocabulary.</summary>
internal sealed class AttributionLexicon
{
    private const string Folder = "de/attributions/";
    private readonly List<WordClass> classes = [];
    private readonly Dictionary<int, List<CueVerb>> finite = [];
    private readonly Dictionary<int, List<CueVerb>> joined = [];
    private readonly Dictionary<int, List<CueVerb>> participles = [];
    private readonly Dictionary<int, List<CueVerb>> apart = [];
    private readonly HashSet<int> prefixes = [];
    private readonly HashSet<int> separable = [];
    private readonly List<string> prefixWords = [];
    private readonly Dictionary<int, CueNoun> nouns = [];
    private readonly List<(string Ending, CueNoun Noun)> nounEndings = [];
    private readonly Dictionary<int, SpeakerType> types = [];
    private readonly List<(string Ending, SpeakerType Type)> typeEndings = [];

    /// <summary>Loads the lists; their words join <paramref name="words"/>.</summary>
    public AttributionLexicon(VocabularyBuilder words, IEnumerable<CustomOutlet> added)
    {
        Sources = new PhraseTable<SourceCue>(words);
        Adverbs = new PhraseTable<AdverbCue>(words);
        Outlets = new PhraseTable<Outlet>(words);
        LoadWords(words);
        LoadVerbs(words);
        LoadNouns(words);
        LoadPhrases();
        foreach (var outlet in added)
        {
            foreach (var form in outlet.Forms.Prepend(outlet.Name))
                LoadOutlet(form, new Outlet(outlet.Name, outlet.IsAgency, outlet.Group ?? outlet.Name));
        }

        LoadTypes(words);
    }

    /// <summary>"laut", "zufolge".</summary>
    public PhraseTable<SourceCue> Sources { get; }

    /// <summary>"demnach", "angeblich".</summary>
    public PhraseTable<AdverbCue> Adverbs { get; }

    /// <summary>Agencies, papers, stations.</summary>
    public PhraseTable<Outlet> Outlets { get; }

    /// <summary>The classes of the word with number <paramref name="id"/>.</summary>
    public WordClass ClassOf(int id) => id < classes.Count ? classes[id] : WordClass.None;

    /// <summary>Whether a cue verb can have the word apart from it: "mit", "überzeugt".</summary>
    public bool IsPrefix(int id) => prefixes.Contains(id);

    /// <summary>Whether verbs have the word as separable prefix: "mit".</summary>
    public bool IsSeparable(int id) => separable.Contains(id);

    /// <summary>Whether verbs have the letters as separable prefix.</summary>
    public bool IsPrefix(ReadOnlySpan<char> word)
    {
        foreach (var prefix in prefixWords)
        {
            if (word.Equals(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The verb a finite form belongs to, given the word that may be its prefix (0 for none, -1 for any).</summary>
    public CueVerb? Finite(int id, int prefix) => Select(finite, id, prefix);

    /// <summary>The verb of a finite form in a verb-last clause: "mitteilte", "sagte".</summary>
    public CueVerb? Last(int id, int before) =>
        Select(joined, id, -1) ?? Select(finite, id, before) ?? Select(finite, id, 0);

    /// <summary>The verb of a participle, given the word before it: "bekannt gegeben".</summary>
    public CueVerb? Participle(int id, int before) => Select(apart, id, before) ?? Select(participles, id, -1);

    /// <summary>The noun of saying with that number, or whose last part is one: "Polizeiangaben".</summary>
    public CueNoun? Noun(int id, ReadOnlySpan<char> word)
    {
        if (nouns.TryGetValue(id, out var noun))
            return noun;
        foreach (var (ending, value) in nounEndings)
        {
            if (EndsWith(word, ending))
                return value;
        }

        return null;
    }

    /// <summary>The kind of voice a noun names, or <see langword="null"/>.</summary>
    public SpeakerType? TypeOf(int id, ReadOnlySpan<char> word)
    {
        if (types.TryGetValue(id, out var type))
            return type;
        foreach (var (ending, value) in typeEndings)
        {
            if (EndsWith(word, ending))
                return value;
        }

        return null;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) =>
        word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static CueVerb? Select(Dictionary<int, List<CueVerb>> verbs, int id, int prefix)
    {
        if (id == 0 || !verbs.TryGetValue(id, out var entries))
            return null;
        foreach (var verb in entries)
        {
            if (prefix < 0 || verb.Prefix == prefix)
                return verb;
        }

        return null;
    }

    private void LoadWords(VocabularyBuilder words)
    {
        foreach (var row in DataFile.Packaged(Folder + "function-words.tsv").Rows)
        {
            var id = words.Add(row["word"]);
            foreach (var name in row.List("classes"))
                Mark(id, Enum.TryParse<WordClass>(ClassName(name), ignoreCase: true, out var value) ? value : throw row.Invalid("classes", "classes of words"));
        }

        foreach (var row in DataFile.Packaged(Folder + "subjunctives.tsv").Rows)
        {
            Mark(words.Add(row["form"]), row["mood"] switch
            {
                "one" => WordClass.SubjunctiveOne,
                "two" => WordClass.SubjunctiveTwo,
                _ => throw row.Invalid("mood", "one or two"),
            });
        }
    }

    private static string ClassName(string name) => name.Replace("objectpronoun", nameof(WordClass.ObjectPronoun), StringComparison.Ordinal);

    private void LoadVerbs(VocabularyBuilder words)
    {
        foreach (var row in DataFile.Packaged(Folder + "cue-verbs.tsv").Rows)
        {
            var prefix = row["prefix"] == "-" ? 0 : words.Add(row["prefix"]);
            var verb = new CueVerb(row["lemma"], prefix, FramesOf(row), ObjectsOf(row, words), row["polarity"] == "denied");
            var isApart = verb.Frames.HasFlag(VerbFrames.Apart);
            if (prefix != 0)
                AddPrefix(prefix, row["prefix"], isApart);
            AddForms(words, row.List("finite"), verb, finite, isApart ? WordClass.LightCue : WordClass.FiniteCue);
            AddForms(words, row.List("joined"), verb, joined, WordClass.JoinedCue);
            AddForms(words, row.List("participle"), verb, isApart ? apart : participles, WordClass.ParticipleCue);
        }
    }

    private static VerbFrames FramesOf(DataRow row)
    {
        var frames = VerbFrames.None;
        foreach (var frame in row.List("frames"))
            frames |= Enum.TryParse<VerbFrames>(frame, ignoreCase: true, out var value) ? value : throw row.Invalid("frames", "frames of verbs");
        return frames;
    }

    private static ImmutableArray<int> ObjectsOf(DataRow row, VocabularyBuilder words)
    {
        var objects = ImmutableArray.CreateBuilder<int>();
        foreach (var word in row.List("objects"))
        {
            if (word != "-")
                objects.Add(words.Add(word));
        }

        return objects.ToImmutable();
    }

    private void AddPrefix(int id, string word, bool isApart)
    {
        prefixes.Add(id);
        if (!isApart && separable.Add(id))
            prefixWords.Add(word);
    }

    private void AddForms(VocabularyBuilder words, string[] forms, CueVerb verb, Dictionary<int, List<CueVerb>> verbs, WordClass mark)
    {
        foreach (var form in forms)
        {
            if (form == "-")
                continue;
            var id = words.Add(form);
            Mark(id, mark);
            if (!verbs.TryGetValue(id, out var entries))
                verbs.Add(id, entries = []);
            entries.Add(verb);
        }
    }

    private void LoadNouns(VocabularyBuilder words)
    {
        foreach (var row in DataFile.Packaged(Folder + "cue-nouns.tsv").Rows)
        {
            var roles = row.List("roles");
            var type = row["type"] == "-" ? (SpeakerType?)null : row.Name<SpeakerType>("type");
            var noun = new CueNoun(roles.Contains("source"), roles.Contains("content"), roles.Contains("words"), type);
            nouns[words.Add(row["form"])] = noun;
            if (row["compound"] == "yes")
                nounEndings.Add((row["form"].ToLowerInvariant(), noun));
        }
    }

    private void LoadPhrases()
    {
        foreach (var row in DataFile.Packaged(Folder + "cue-prepositions.tsv").Rows)
            Sources.Add(row["phrase"], new SourceCue(row["side"] == "after", row["needs"] == "noun", row.Name<SourceRole>("role")));
        foreach (var row in DataFile.Packaged(Folder + "cue-adverbs.tsv").Rows)
            Adverbs.Add(row["phrase"], row.Name<AdverbCue>("role"));
        foreach (var row in DataFile.Packaged(Folder + "outlets.tsv").Rows)
            LoadOutlet(row["form"], new Outlet(row["canonical"], row["agency"] == "yes", row["group"]));
    }

    // "Rheinische Post", "der Rheinischen Post"; "Bayerischer Rundfunk", "dem Bayerischen Rundfunk".
    private void LoadOutlet(string form, Outlet outlet)
    {
        Outlets.Add(form, outlet);
        var end = form.IndexOf(' ', StringComparison.Ordinal);
        if (end > 1 && form[end - 1] == 'e')
            Outlets.Add(form.Insert(end, "n"), outlet);
        else if (end > 2 && form[end - 1] == 'r' && form[end - 2] == 'e')
            Outlets.Add(string.Concat(form.AsSpan(0, end - 1), "n", form.AsSpan(end)), outlet);
    }

    private void LoadTypes(VocabularyBuilder words)
    {
        foreach (var row in DataFile.Packaged(Folder + "speaker-types.tsv").Rows)
        {
            var type = row.Name<SpeakerType>("type");
            types[words.Add(row["form"])] = type;
            if (row["compound"] == "yes")
                typeEndings.Add((row["form"].ToLowerInvariant(), type));
        }
    }

    private void Mark(int id, WordClass mark)
    {
        while (classes.Count <= id)
            classes.Add(WordClass.None);
        classes[id] |= mark;
    }
}
