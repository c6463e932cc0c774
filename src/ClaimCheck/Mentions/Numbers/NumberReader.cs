using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>Reads numbers in digits, words and both.</summary>
internal sealed class NumberReader(Language language)
{
    private readonly Language language = language;
}
