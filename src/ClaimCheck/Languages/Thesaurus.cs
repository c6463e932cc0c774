namespace ClaimCheck.Languages;

/// <summary>Which nouns and verbs of news can stand for one thing, and which is the more general.</summary>
/// <remarks>
/// Three layers, the surest first: classes made for this project (<c>synonyms.tsv</c>), groups of synonyms of OpenThesaurus
/// without words of many senses (<c>thesaurus.tsv</c>), and words formed from one another (<see cref="Derivations"/>).
/// </remarks>
internal sealed class Thesaurus
{
    private const string Own = "synonyms.tsv";
    private const string Others = "thesaurus.tsv";

    private readonly LemmaTable<string> classes = LemmaTable<string>.Packaged("de/lexicon/" + Own, row => row["class"]);
    private readonly Lazy<SortedLines> groups = new(() => SortedLines.Packaged("de/lexicon/" + Others));

    /// <summary>Words formed from one another.</summary>
    public Derivations Derivations { get; } = new();

    /// <summary>The class of a base form among those made for this project; the base form itself where it is in none.</summary>
    public string ClassOf(string lemma) => classes.TryGet(lemma, out var name) ? name : lemma;

    /// <summary>How two base forms are related, and which list says so.</summary>
    public RelatedWords Related(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
            return new RelatedWords(WordRelation.Same, string.Empty);
        if (string.Equals(ClassOf(one), ClassOf(other), StringComparison.Ordinal))
            return new RelatedWords(WordRelation.Synonym, $"{Own}: {ClassOf(one)}");
        if (Listed(one, other, column: 0))
            return new RelatedWords(WordRelation.Synonym, Others);
        if (Listed(one, other, column: 1))
            return new RelatedWords(WordRelation.Broader, Others);
        if (Listed(other, one, column: 1))
            return new RelatedWords(WordRelation.Narrower, Others);
        return Derivations.AreRelated(one, other) ? new RelatedWords(WordRelation.Derived, Derivations.ListName) : RelatedWords.None;
    }

    /// <summary>The synonyms of a base form in OpenThesaurus.</summary>
    public IReadOnlyList<string> SynonymsOf(string lemma) => Words(lemma, column: 0);

    /// <summary>The more general words for a base form in OpenThesaurus.</summary>
    public IReadOnlyList<string> BroaderThan(string lemma) => Words(lemma, column: 1);

    private bool Listed(string word, string other, int column) => Array.IndexOf(Words(word, column), other) >= 0;

    private string[] Words(string word, int column)
    {
        var cells = groups.Value.Find(word);
        return cells.Length > column ? cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
    }
}
