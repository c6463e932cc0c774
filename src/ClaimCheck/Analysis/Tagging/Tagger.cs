using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis.Tagging;

/// <summary>Chooses one reading for each token: the lexicon says what is possible, trained weights say what fits the context.</summary>
internal sealed class Tagger
{
    private readonly WordReader words = new();
    private readonly IFeatureWeights weights;

    /// <summary>Loads the lexicon; <paramref name="weights"/> decide.</summary>
    public Tagger(IFeatureWeights weights) => this.weights = weights;

    /// <summary>The tagger that ships.</summary>
    public static Tagger Packaged() => new(LinearModel.Packaged("de/analysis/tags.model"));

    /// <summary>The chosen reading of every token.</summary>
    public TaggedToken[] Tag(TokenizedText text)
    {
        var tagged = new TaggedToken[text.Tokens.Length];
        var builder = new LatticeBuilder(words);
        var sentence = new SentenceLattice();
        var decoder = new TagDecoder(weights);
        var lemmas = new LemmaStore();
        var path = new int[Longest(text)];
        foreach (var part in text.Sentences)
        {
            var range = part.Tokens;
            builder.Fill(text, range, sentence);
            decoder.Decode(sentence, path);
            for (var i = 0; i < range.Count; i++)
            {
                var chosen = sentence.Candidates[sentence.Start(i) + path[i]];
                tagged[range.Start + i] = new TaggedToken(chosen.Reading, lemmas.Of(text.Characters(range.Start + i), chosen), sentence.View(i).Tags);
            }
        }

        return tagged;
    }

    /// <summary>The reading of one token under another tag than the chosen one, where it has such a reading.</summary>
    public TaggedToken Reread(TokenizedText text, int token, Stts tag, TaggedToken chosen)
    {
        var candidates = new List<Candidate>();
        words.Read(text.Characters(token), isFirst: true, candidates);
        foreach (var candidate in candidates)
        {
            if (candidate.Tag == tag)
                return new TaggedToken(candidate.Reading, new LemmaStore().Of(text.Characters(token), candidate), chosen.Possible);
        }

        return chosen;
    }

    private static int Longest(TokenizedText text)
    {
        var longest = 0;
        foreach (var sentence in text.Sentences)
            longest = Math.Max(longest, sentence.Tokens.Count);
        return longest;
    }
}
