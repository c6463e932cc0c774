using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;

namespace ClaimCheck.Mentions.Entities;

/// <summary>Finds names of persons, organisations and places, and the words that refer back to them.</summary>
internal sealed class EntityRecognizer(Language language)
{
    private readonly EntityLexicon lexicon = language.Entities;

    /// <summary>Adds every entity of the text to <paramref name="mentions"/>.</summary>
    public void Recognize(SpottedText text, AnalyzedDocument analysis, List<Mention> mentions)
    {
        var words = new EntityWords(text, analysis, lexicon);
        var names = new NameReader(words);
        var found = new List<NamedEntity>();
        foreach (var sentence in text.Text.Sentences)
        {
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End;)
            {
                if (names.At(i, sentence.Tokens.End) is not { } name)
                {
                    i++;
                    continue;
                }

                found.Add(name);
                i = name.Tokens.End;
            }
        }

        var persons = new PersonRegister(words, found);
        persons.Settle(found);
        new ReferenceResolver(words, persons).Resolve(found);
        foreach (var entity in found)
            mentions.Add(entity.ToMention(text.Text));
    }
}
