using ClaimCheck.Claims;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>The kinds of the annotation in the terms of the contract.</summary>
internal static class KindMatch
{
    /// <summary>Whether a claim is of the kind that the annotation names. A change of something is also right where the size of it is annotated.</summary>
    public static bool IsRight(string gold, Claim claim) => gold switch
    {
        "distance" or "area" or "weight" or "speed" or "temperature" or "energy" or "length" =>
            claim.Kind is ClaimKind.Quantity or ClaimKind.Change,
        "rate" => claim.Kind is ClaimKind.Quantity or ClaimKind.Change,
        "casualties" or "count" => claim.Kind is ClaimKind.Count or ClaimKind.Change,
        "share" or "ratio" or "percentage" => claim.Kind is ClaimKind.Percentage or ClaimKind.Change,
        "rank" or "ordinal" => claim.Kind == ClaimKind.Ordinal,
        "time" or "date" => claim.Kind == ClaimKind.Date,
        "money" => claim.Kind is ClaimKind.Money or ClaimKind.Change,
        "duration" => claim.Kind is ClaimKind.Duration or ClaimKind.Change,
        "age" => claim.Kind == ClaimKind.Age,
        "score" => claim.Kind == ClaimKind.Score,
        "location" => claim.Kind == ClaimKind.Location,
        "statement" => claim.Kind == ClaimKind.Statement,
        "quote" => claim.Kind == ClaimKind.Quote,
        _ => true,
    };
}
