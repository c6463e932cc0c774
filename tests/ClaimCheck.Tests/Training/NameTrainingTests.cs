using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Names;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Training.Names;

namespace ClaimCheck.Tests.Training;

public class NameTrainingTests
{
    private static readonly NameWordReader Reader = NameWordReader.Packaged(Language.German);

    // The format of NoSta-D; "Kölner" is an adjective of a name and "EU-Staaten" holds one: neither is a name.
    private static readonly List<NamedSentence> Sample = NameCorpus.Read("""
        #	sample	[2026-11-22]
        1	Jonas	B-PER	O
        2	Brandt	I-PER	O
        3	wohnt	O	O
        4	in	O	O
        5	Bremen	B-LOC	O
        6	.	O	O

        #	sample	[2026-11-22]
        1	Die	O	O
        2	Kölner	B-LOCderiv	O
        3	Nordwerft	B-ORG	O
        4	AG	I-ORG	O
        5	liefert	O	O
        6	an	O	O
        7	EU-Staaten	B-ORGpart	O
        8	.	O	O
        """.Split('\n'));

    [Fact]
    public void TwoRunsGiveTheSameBytes() => Assert.Equal(new NameTraining().Train(Sample, Reader), new NameTraining().Train(Sample, Reader));

    [Fact]
    public void TheResultFindsWhatItLearned()
    {
        var tagger = new NameTagger(Reader, new LinearModel(new NameTraining().Train(Sample, Reader)));
        foreach (var sentence in Sample)
        {
            var text = new Tokenizer(Language.German).Tokenize(sentence.Document);
            var found = tagger.In(new Spotter(Language.German).Spot(text), LexiconAnalyzer.Packaged().Analyze(text));
            Assert.Equal(NameTagger.NamesOf(sentence.Labels), found);
        }
    }

    [Fact]
    public void AdjectivesOfNamesAndPartsOfCompoundsAreNoNames() =>
        Assert.Equal(["BeginOrganisation", "InsideOrganisation"], Sample[1].Labels.Where(label => label != NameLabel.Outside).Select(label => label.ToString()));
}
