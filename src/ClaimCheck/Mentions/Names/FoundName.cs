using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Names;

/// <summary>A name that the model found.</summary>
/// <param name="Tokens">The tokens of the name, without titles and roles.</param>
/// <param name="Type">What bears it; names of works, products and events are objects.</param>
internal readonly record struct FoundName(TokenRange Tokens, EntityType Type);
