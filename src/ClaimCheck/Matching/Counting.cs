using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching;

/// <summary>How an ordinal counts: whether it numbers what the report is about, and by what kind of noun.</summary>
/// <param name="IsOfEvent">Whether it says the number of what it is about, as in "es ist der dritte Streik"; "in der dritten Runde" only names one of many.</param>
/// <param name="Class">The class of its noun; <see langword="null"/> where the noun is in none.</param>
/// <param name="IsInRow">Whether it counts only what follows without a break: "der dritte Sieg in Folge".</param>
internal sealed record Counting(bool IsOfEvent, string? Class, bool IsInRow)
{
    /// <summary>The class of the noun that counts how often the verb is true.</summary>
    public const string Times = "times";

    // Of these one number is enough to tell which one is meant.
    private const string Edition = "edition";
    private const string Attempt = "attempt";

    // Tokens behind the ordinal in which "in Folge" stands.
    private const int Reach = 6;

    /// <summary>How the ordinal of a claim counts.</summary>
    public static Counting Of(ClaimProfile claim, MatchingWords words)
    {
        var name = claim.HeadLemma is { } head ? ClassOf(head, words) : null;
        return new Counting(name is Edition or Attempt or Times || IsOfEventOf(claim), name, HasSeries(claim, words));
    }

    private static string? ClassOf(string noun, MatchingWords words)
    {
        if (words.CountedEvents.TryGet(noun, out var name))
            return name;

        return Compounds.German.HeadOf(noun) is var head && head.Length < noun.Length && words.CountedEvents.TryGet(head, out name) ? name : null;
    }

    /// <summary>"Es ist der dritte Streik", "der Streik, der vierte binnen acht Wochen", "als zweite Frau", "bei ihrem achten Einsatz".</summary>
    private static bool IsOfEventOf(ClaimProfile claim)
    {
        if (claim.Claim is { Event: { Trigger.Length: > 0 }, Modality: Modality.Asserted } && claim.Trigger is null)
            return true;
        if (claim.Claim is not { Counted: { } counted, Mention: { } mention })
            return false;
        if (counted.Span.Start < mention.Span.Start)
            return true;

        return mention.Tokens.Start > 0 && claim.Article.Article.Analysis.Tokens[mention.Tokens.Start - 1] is { Tag: "KOKOM" or "PPOSAT" };
    }

    private static bool HasSeries(ClaimProfile claim, MatchingWords words)
    {
        if (claim.Claim.Mention is not { Tokens.End: var start })
            return false;

        for (var i = start; i < Math.Min(claim.Sentence.Tokens.End, start + Reach); i++)
        {
            if (words.SeriesWords.Contains(claim.Article.Article.Analysis.Tokens[i].Lemma))
                return true;
        }

        return false;
    }
}
