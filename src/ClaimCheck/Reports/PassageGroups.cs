using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>Puts the sentences of claims together; one printed by several outlets stands once.</summary>
internal sealed class PassageGroups(Comparison comparison, Messages messages)
{
    private readonly ComparisonIndex index = new(comparison);
    private readonly DocumentLabel labels = new(messages);

    /// <summary>The sentences of <paramref name="claims"/> in their order.</summary>
    public IEnumerable<PassageGroup> Of(IEnumerable<Claim> claims)
    {
        foreach (var same in claims.GroupBy(claim => (Words: claim.Sentence.In(index.DocumentOf(claim).Content), Voice: VoiceOf(claim))))
        {
            var first = same.First();
            var outlets = string.Join("; ", same.Select(LabelOf).Distinct(StringComparer.Ordinal));
            yield return new PassageGroup(
                same.Key.Voice.Length == 0 ? outlets : outlets + " · " + same.Key.Voice,
                Passage.Of(first, index.DocumentOf(first)));
        }
    }

    /// <summary>The label of the document of a claim.</summary>
    public string LabelOf(Claim claim) => labels.Of(index.DocumentOf(claim));

    /// <summary>Whose statement it is and who passed it on; empty where the article itself speaks.</summary>
    public string VoiceOf(Claim claim) => VoiceText.Of(claim, index.DocumentOf(claim), messages);
}
