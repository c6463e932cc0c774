using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Entities;

/// <summary>An entity while the document is being read.</summary>
/// <param name="Tokens">The tokens that name it.</param>
/// <param name="Type">What it is.</param>
/// <param name="Canonical">Its name, the same for all mentions; not yet known while empty.</param>
/// <param name="Form">How the text refers to it.</param>
/// <param name="Role">The lemma of the role noun before a person's name ("Machthaber"); empty where there is none.</param>
internal sealed record NamedEntity(TokenRange Tokens, EntityType Type, string Canonical, EntityForm Form, string Role = "")
{
    /// <summary>The mention as the result shows it.</summary>
    public EntityMention ToMention(TokenizedText text) =>
        new(text.Tokens[Tokens.Start].Span.To(text.Tokens[Tokens.End - 1].Span), Tokens, Type, Canonical, Form);
}
