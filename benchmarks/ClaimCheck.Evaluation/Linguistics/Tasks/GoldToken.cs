using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>One printed token of an annotated sentence.</summary>
/// <param name="Form">As printed.</param>
/// <param name="Tag">Its STTS tag.</param>
/// <param name="Span">Where it stands in the text of the document.</param>
/// <param name="Features">Its features (<c>Mood=Ind</c>).</param>
/// <param name="Links">What the last column says of it (<c>Counts=5</c>).</param>
internal sealed record GoldToken(
    string Form,
    string Tag,
    TextSpan Span,
    IReadOnlyDictionary<string, string> Features,
    IReadOnlyDictionary<string, string> Links)
{
    /// <summary>Whether it is a mark and no word.</summary>
    public bool IsMark => Tag.StartsWith('$');

    /// <summary>Whether it is a finite verb.</summary>
    public bool IsFinite => Features.GetValueOrDefault("VerbForm") == "Fin" || Tag is "VVFIN" or "VAFIN" or "VMFIN";

    /// <summary>The number behind <paramref name="key"/>; <see langword="null"/> where the annotation says nothing.</summary>
    public int? Number(string key) =>
        Links.TryGetValue(key, out var value) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
