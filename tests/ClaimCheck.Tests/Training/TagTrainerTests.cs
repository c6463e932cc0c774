using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Training.Corpora;
using ClaimCheck.Training.Tagging;

namespace ClaimCheck.Tests.Training;

public class TagTrainerTests
{
    // "weil sie sparen" and "sie müssen sparen": one form, finite in the first and infinitive in the second.
    private static readonly List<GoldSentence> Sample = ConlluCorpus.Read("""
        # sent_id = sample-1
        1	Sie	sie	PRON	PPER	_	_	_	_	_
        2	bleiben	bleiben	VERB	VVFIN	_	_	_	_	SpaceAfter=No
        3	,	,	PUNCT	$,	_	_	_	_	_
        4	weil	weil	SCONJ	KOUS	_	_	_	_	_
        5	sie	sie	PRON	PPER	_	_	_	_	_
        6	sparen	sparen	VERB	VVFIN	_	_	_	_	SpaceAfter=No
        7	.	.	PUNCT	$.	_	_	_	_	_

        # sent_id = sample-2
        1	Die	der	DET	ART	_	_	_	_	_
        2	Städte	Stadt	NOUN	NN	_	_	_	_	_
        3	müssen	müssen	AUX	VMFIN	_	_	_	_	_
        4-5	im	_	_	_	_	_	_	_	_
        4	in	in	ADP	APPR	_	_	_	_	_
        5	dem	der	DET	ART	_	_	_	_	_
        6	Herbst	Herbst	NOUN	NN	_	_	_	_	_
        7	sparen	sparen	VERB	VVINF	_	_	_	_	SpaceAfter=No
        8	.	.	PUNCT	$.	_	_	_	_	_
        """.Split('\n'));

    [Fact]
    public void TwoRunsGiveTheSameBytes() => Assert.Equal(new TagTrainer().Train(Sample), new TagTrainer().Train(Sample));

    [Fact]
    public void TheResultTagsWhatItLearned()
    {
        var tagger = new Tagger(new LinearModel(new TagTrainer().Train(Sample)));
        var tags = tagger.Tag(GoldText.Of(Sample)).Select(token => token.Tag.Name());
        Assert.Equal(Sample.SelectMany(sentence => sentence.Tokens).Select(token => token.Tag), tags);
    }

    [Fact]
    public void AContractionIsOneToken() =>
        Assert.Equal(("im", "in", "APPRART"), Sample[1].Tokens[3] is { } token ? (token.Form, token.Lemma, token.Tag) : default);
}
