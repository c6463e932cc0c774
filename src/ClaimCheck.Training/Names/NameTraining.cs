using System.Globalization;
using System.Runtime.InteropServices;
using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Names;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Names;

/// <summary>Trains the model of names on the development part of NoSta-D.</summary>
internal sealed class NameTraining : IModelTraining
{
    private const int Rounds = 14;

    // The weights of the first rounds still move much and stay out of the mean.
    private const int FirstRemembered = 6;

    private readonly Dictionary<uint, int> numbers = [];
    private readonly List<uint> keys = [];

    /// <inheritdoc/>
    public string Path => "de/entities/names.model";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder)
    {
        var sentences = NameCorpus.Read(folder.Lines("ner", "germeval2014", "NER-de-dev.tsv.gz"));
        var bytes = Train(sentences, Reader(folder));
        return new TrainedModel(bytes, Card(sentences.Count, bytes.Length));
    }

    /// <summary>Trains on these sentences: the same bytes from the same sentences.</summary>
    public byte[] Train(IReadOnlyList<NamedSentence> sentences, NameWordReader reader)
    {
        numbers.Clear();
        keys.Clear();
        var language = Language.German;
        var tokenizer = new Tokenizer(language);
        var spotter = new Spotter(language);
        var analyzer = LexiconAnalyzer.Packaged();
        var examples = new List<LabelledSentence>();
        foreach (var sentence in sentences)
        {
            var text = tokenizer.Tokenize(sentence.Document);
            examples.Add(Example(new NameSentence(reader), spotter.Spot(text), analyzer.Analyze(text), sentence.Labels));
        }

        var weights = new LabelWeights(keys.Count);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var number in ShuffledOrder.Of(examples.Count, round))
                weights.Learn(examples[number], (round * examples.Count) + number);
            if (round >= FirstRemembered)
                weights.Remember();
        }

        return weights.Pack(keys);
    }

    /// <summary>The look-up of words with the lists as they are made from <paramref name="folder"/>.</summary>
    private static NameWordReader Reader(TrainingFolder folder)
    {
        var list = new NameWordList();
        using var stream = new MemoryStream(list.Train(folder).Bytes);
        return new NameWordReader(Language.German.Entities, PackedWords.Read(list.Path, stream), Language.German.Frequencies, Lexicon.German);
    }

    private LabelledSentence Example(NameSentence words, SpottedText text, AnalyzedDocument analysis, NameLabel[] labels)
    {
        words.Read(text, analysis, text.Text.Sentences[0].Tokens);
        var features = new int[labels.Length][];
        var reachable = new NameLabel[labels.Length];
        Span<uint> found = stackalloc uint[NameFeatures.Maximum];
        for (var token = 0; token < labels.Length; token++)
        {
            var count = words.IsOpen(token) ? words.Features(token, found) : 0;
            features[token] = new int[count];
            for (var i = 0; i < count; i++)
                features[token][i] = NumberOf(found[i]);

            // A name without capitals cannot be found, nor what goes on behind such a word.
            var before = token == 0 ? NameLabel.Outside : reachable[token - 1];
            reachable[token] = count > 0 && LabelScores.CanFollow((int)before, (int)labels[token]) ? labels[token] : NameLabel.Outside;
        }

        return new LabelledSentence(features, reachable);
    }

    private int NumberOf(uint key)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var isKnown);
        if (isKnown)
            return number;
        number = keys.Count;
        keys.Add(key);
        return number;
    }

    private static string Card(int sentences, int bytes) => $"""
        # model of names: persons, places, organisations and others in running text

        source: trained on NoSta-D NER (GermEval 2014; Benikova, Biemann, Reznicek 2014), development part, CC BY 4.0, with the words of name-words.bin and frequencies.bin; licence: CC BY-SA 4.0

        A conditional random field over words, shapes, endings, lexicon classes, tags and lists of names of a token and its neighbours,
        the capital words it stands among and quotation marks ({sentences.ToString(CultureInfo.InvariantCulture)} sentences, {bytes.ToString(CultureInfo.InvariantCulture)} bytes, whole-numbered weights). The same data give the same bytes:

            dotnet run --project src/ClaimCheck.Training -- CORPORA tests/Samples/news-sentences/train models

        How well names are read stands in benchmarks/RESULTS.md, section "Names".

        """;
}
