using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.References;

/// <summary>Finds what pronouns and role nouns refer to; where several things are as likely, it says nothing.</summary>
internal sealed class CoreferenceReader(Language language)
{
    private readonly ReferenceWords words = new();

    /// <summary>All references of a text by position.</summary>
    public ImmutableArray<Reference> In(AnalyzedDocument analysis, ImmutableArray<Mention> mentions)
    {
        var names = new EntityMention?[analysis.Text.Tokens.Length];
        foreach (var mention in mentions)
        {
            if (mention is EntityMention { Form: EntityForm.Name or EntityForm.ShortName } name)
                Array.Fill(names, name, name.Tokens.Start, name.Tokens.Count);
        }

        var candidates = new CandidateReader(analysis, names, words, language.Entities).Read();
        var search = new AntecedentSearch(analysis, candidates, words, new NounAntecedents(analysis, candidates, words, language.Entities));
        var found = ImmutableArray.CreateBuilder<Reference>();
        for (var token = 0; token < names.Length; token++)
        {
            if (names[token] is null && search.Of(token) is { } antecedent)
                found.Add(new Reference(analysis.Text.Tokens[token].Span, token, antecedent.Tokens, antecedent.Reason));
        }

        return found.ToImmutable();
    }
}
