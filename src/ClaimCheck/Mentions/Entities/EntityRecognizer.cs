using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Names;
using ClaimCheck.Spotting;

namespace ClaimCheck.Mentions.Entities;

/// <summary>Finds names of persons, organisations and places, and the words that refer back to them.</summary>
internal sealed class EntityRecognizer(Language language, NameTagger tagger)
{
    private readonly EntityLexicon lexicon = language.Entities;

    /// <summary>A recognizer with the packaged model of names.</summary>
    public EntityRecognizer(Language language)
        : this(language, new NameTagger(NameWordReader.Packaged(language), new LabelRows(LinearModel.Packaged("de/entities/names.model"))))
    {
    }

    /// <summary>Adds every entity of the text to <paramref name="mentions"/>.</summary>
    public void Recognize(SpottedText text, AnalyzedDocument analysis, List<Mention> mentions)
    {
        var words = new EntityWords(text, analysis, lexicon);
        var found = Names(text, analysis, new NameReader(words));
        var persons = new PersonRegister(words, found);
        persons.Settle(found);
        new ReferenceResolver(words, persons).Resolve(found);
        foreach (var entity in found)
            mentions.Add(entity.ToMention(text.Text));
    }

    /// <summary>What the model finds, and between its names what the lists know.</summary>
    private List<NamedEntity> Names(SpottedText text, AnalyzedDocument analysis, NameReader reader)
    {
        var names = tagger.In(text, analysis);
        var found = new List<NamedEntity>();
        var next = 0;
        foreach (var sentence in text.Text.Sentences)
        {
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End;)
            {
                while (next < names.Count && names[next].Tokens.Start < i)
                    next++;
                FoundName? name = next < names.Count ? names[next] : null;
                var entity = At(reader, i, sentence.Tokens.End, name);
                if (entity is not null)
                    found.Add(entity);
                i = entity?.Tokens.End ?? i + 1;
            }
        }

        return found;
    }

    private static NamedEntity? At(NameReader reader, int token, int end, FoundName? next)
    {
        if (next is not { } name || name.Tokens.Start >= end)
            return reader.At(token, end);

        // "Region Amur" is listed where the model finds "Amur".
        if (reader.ListedAt(token, end) is { } listed && listed.Tokens.Contains(name.Tokens))
            return listed;
        if (name.Tokens.Start > token)
            return reader.At(token, name.Tokens.Start);
        return reader.IsName(name) ? Found(reader, name) : reader.At(token, end);
    }

    // What stands behind the first of two listed names is read from the lists.
    private static NamedEntity Found(NameReader reader, FoundName name) => reader.Of(name with { Tokens = reader.Trimmed(name) });
}
