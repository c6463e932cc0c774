using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>A token with its chosen reading.</summary>
/// <param name="Reading">Tag and all inflections that the form has under it.</param>
/// <param name="Lemma">The base form.</param>
/// <param name="Possible">The tags the word could have by itself, as a set of bits.</param>
internal readonly record struct TaggedToken(WordReading Reading, string Lemma, ulong Possible)
{
    /// <summary>The STTS tag.</summary>
    public Stts Tag => Reading.Tag;

    /// <summary>A number for the lemma.</summary>
    public uint LemmaKey { get; } = FeatureKey.OfWord(Lemma);

    /// <summary>The inflection chosen in the context; one value of each family.</summary>
    public Features Inflection { get; init; } = Reading.Features;

    /// <summary>The universal part of speech chosen in the context.</summary>
    public PartOfSpeech Part { get; init; } = Reading.Tag.Part();

    /// <summary>Whether the word could have that tag in another context.</summary>
    public bool CanBe(Stts tag) => (Possible & (1UL << (int)tag)) != 0;
}
