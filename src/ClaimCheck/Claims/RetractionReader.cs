using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Tells whether a sentence takes back what was reported before: "In einer früheren Version dieses Artikels waren es irrtümlich 30 Verletzte".</summary>
internal sealed class RetractionReader(ClaimWords words)
{
    private const string Alone = "alone";
    private const string Adjective = "adjective";
    private const string First = "first";
    private const string Noun = "noun";
    private const string Editors = "editors";

    /// <summary>Whether the sentence around <paramref name="site"/> says that what it states was wrong.</summary>
    public bool IsTakenBack(ClaimSite site)
    {
        for (var i = site.Surroundings.Start; i < site.Surroundings.End; i++)
        {
            if (!words.Retractions.TryGet(site.Text.Lemma(i), out var use))
                continue;
            if (use == Alone || (use is Adjective or First && i + 1 < site.Surroundings.End && Is(site, i + 1, Noun) && (use == Adjective || HasEditors(site))))
                return true;
        }

        return false;
    }

    /// <summary>"In einer ersten Meldung hatten wir …": others' first reports may well be right.</summary>
    private bool HasEditors(ClaimSite site)
    {
        for (var i = site.Surroundings.Start; i < site.Surroundings.End; i++)
        {
            if (Is(site, i, Editors))
                return true;
        }

        return false;
    }

    private bool Is(ClaimSite site, int token, string use) => words.Retractions.TryGet(site.Text.Lemma(token), out var found) && found == use;
}
