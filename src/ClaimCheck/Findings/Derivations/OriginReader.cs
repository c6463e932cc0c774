using System.Collections.Immutable;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings.Derivations;

/// <summary>Tells which documents of a side count as one source, and why.</summary>
internal sealed class OriginReader(SourceCounter sources)
{
    private readonly Wordings wordings = new();

    /// <summary>The origins of one side.</summary>
    public SideOrigins Of(string value, IReadOnlyList<ClaimProfile> claims)
    {
        var superseded = claims.Count == 1 ? [] : claims.Select(claim => claim.Article).Where(sources.IsSuperseded).Distinct().ToList();
        var articles = claims.Where(claim => !superseded.Contains(claim.Article)).GroupBy(claim => claim.Article).Select(group => group.ToList()).ToList();
        var open = articles.OrderBy(group => group[0].Article.Id, StringComparer.Ordinal).ToList();
        var origins = ImmutableArray.CreateBuilder<SourceOrigin>();
        while (open.Count > 0)
            origins.Add(Taken(open));
        return new SideOrigins(value, origins.ToImmutable(), [.. superseded.Select(article => article.Id).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Takes the first article and all that are joined to it, directly or through others.</summary>
    private SourceOrigin Taken(List<List<ClaimProfile>> open)
    {
        var members = new List<List<ClaimProfile>> { open[0] };
        var links = ImmutableArray.CreateBuilder<SourceLink>();
        open.RemoveAt(0);
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = 0; j < open.Count;)
            {
                if (Link(members[i], open[j]) is not { } link)
                {
                    j++;
                    continue;
                }

                links.Add(link);
                members.Add(open[j]);
                open.RemoveAt(j);
            }
        }

        return new SourceOrigin([.. members.Select(member => member[0].Article.Id).Order(StringComparer.Ordinal)], links.ToImmutable());
    }

    private SourceLink? Link(List<ClaimProfile> one, List<ClaimProfile> other)
    {
        var (first, second) = (one[0].Article.Article.Document, other[0].Article.Article.Document);
        if (first.Source is { Length: > 0 } outlet && string.Equals(outlet, second.Source, StringComparison.OrdinalIgnoreCase))
            return new SourceLink(first.Id, second.Id, "same-outlet", outlet);

        return Copied(one, other) is { } sentence ? new SourceLink(first.Id, second.Id, "copied-sentence", sentence) : null;
    }

    private string? Copied(List<ClaimProfile> one, List<ClaimProfile> other)
    {
        var known = other.SelectMany(Wording).Distinct(StringComparer.Ordinal).ToList();
        foreach (var claim in one)
        {
            foreach (var number in Origins.SentencesBy(claim))
            {
                var sentence = claim.Article.Sentences[number];
                if (known.Exists(wording => wordings.AreNearlyEqual(wording, sentence.Wording)))
                    return sentence.Span.In(claim.Article.Article.Document.Content);
            }
        }

        return null;
    }

    private static IEnumerable<string> Wording(ClaimProfile claim) =>
        Origins.SentencesBy(claim).Select(number => claim.Article.Sentences[number].Wording);
}
