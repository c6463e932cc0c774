using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells where a measure is that of one of several things, or of a piece of a thing: "das größte dieser Feuer", "von der Brandfläche elf Hektar".</summary>
internal sealed class PieceReader(ClaimWords words, ReadText text)
{
    /// <summary>Whether the measure at <paramref name="site"/> is that of a piece.</summary>
    public bool IsPiece(ClaimSite site) =>
        site.Mention is NumericMention { Value: { Unit: not null } value } && (IsOneOfSeveral(site) || IsSingle(site, value.Dimension.Name) || IsOfMeasure(site, value.Dimension.Name) || IsBesides(site));

    /// <summary>"Das größte dieser Feuer erfasste 6.000 Quadratmeter": an adjective that stands for a noun between two articles, the second of which can only be a genitive.</summary>
    private bool IsOneOfSeveral(ClaimSite site) =>
        site.Subject is { Head: > 0 and var head } && text.Pos(head) == PartOfSpeech.Adjective && head + 1 < site.Range.End
        && text.Pos(head - 1) == PartOfSpeech.Determiner && text.Pos(head + 1) == PartOfSpeech.Determiner;

    /// <summary>"die größte Einzelspende, 50.000 Euro", "die Teilstrecke misst 12 Kilometer"; "Einzelhandel" is no measure.</summary>
    private bool IsSingle(ClaimSite site, string dimension)
    {
        foreach (var noun in (ReadOnlySpan<int>)[site.Subject?.Head ?? -1, site.Previous, site.Previous - 1])
        {
            if (noun >= site.Range.Start && text.IsNoun(noun) && Compounds.German.Parts(text.Lemma(noun)) is [var first, _, ..] parts && words.SingleModifiers.Contains(first.ToLowerInvariant())
                && words.Relations.TryGet(parts[^1], dimension, out _))
                return true;
        }

        return false;
    }

    /// <summary>"Von der Brandfläche sind elf Hektar verloren": the whole is named by what the figure measures.</summary>
    private bool IsOfMeasure(ClaimSite site, string dimension)
    {
        for (var i = site.Range.Start; i < Math.Min(site.Anchor.Start, site.Range.End); i++)
        {
            if (!site.IsOwn(i) || text.Pos(i) != PartOfSpeech.Adposition || !words.PartitivePrepositions.Contains(text.Lemma(i)))
                continue;
            if (text.Analysis.PhraseAt(i + 1) is { } phrase && phrase.Tokens.End < site.Anchor.Start && text.IsNoun(phrase.Head)
                && (text.Pos(i + 1) == PartOfSpeech.Determiner || text.IsFusedPreposition(i)) && words.Relations.TryGet(text.Lemma(phrase.Head), dimension, out _))
                return true;
        }

        return false;
    }

    /// <summary>"Betroffen ist auch eine Kernzone mit vier Hektar": what comes in addition is not all.</summary>
    private bool IsBesides(ClaimSite site)
    {
        for (var i = site.Range.Start; i + 1 < site.Anchor.Start; i++)
        {
            if (site.IsOwn(i) && words.AlsoWords.Contains(text.Lemma(i)) && text.Pos(i + 1) == PartOfSpeech.Determiner
                && text.Analysis.PhraseOf(i + 1) is >= 0 and var phrase && (phrase == site.PhraseIndex || text.Analysis.Phrases[phrase].Tokens.End >= site.Anchor.Start - 1))
                return true;
        }

        return false;
    }
}
