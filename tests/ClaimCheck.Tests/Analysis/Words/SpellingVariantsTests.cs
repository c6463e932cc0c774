using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Analysis.Words;

public class SpellingVariantsTests
{
    [Fact]
    public void EveryRuleRewritesItsExample()
    {
        var rules = new SpellingVariants();
        var rows = DataFile.Packaged("de/lexicon/spelling-variants.tsv").Rows.ToList();
        Assert.Equal(rows.Count, rules.Count);
        for (var rule = 0; rule < rows.Count; rule++)
        {
            var example = rows[rule]["example"].Split(" => ");
            Assert.Equal(example[1], rules.Of(example[0], rule));
        }
    }

    [Fact]
    public void AWordWithoutTheLettersStaysAlone() => Assert.Null(new SpellingVariants().Of("Haus", 0));
}
