using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Tells whether a sentence takes back what was reported before: "In einer früheren Version dieses Artikels waren es irrtümlich 30 Verletzte".</summary>
internal sealed class RetractionReader(ClaimWords words)
{
    private const string Alone = "alone";
    private const string Adjective = "adjective";
    private const string Noun = "noun";

    /// <summary>Whether the sentence around <paramref name="site"/> says that what it states was wrong.</summary>
    public bool IsTakenBack(ClaimSite site)
    {
        for (var i = site.Surroundings.Start; i < site.Surroundings.End; i++)
        {
            if (!words.Retractions.TryGet(site.Text.Lemma(i), out var use))
                continue;
            if (use == Alone || (use == Adjective && i + 1 < site.Surroundings.End && words.Retractions.TryGet(site.Text.Lemma(i + 1), out var next) && next == Noun))
                return true;
        }

        return false;
    }
}
