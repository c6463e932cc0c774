using ClaimCheck.Claims;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Reads all that is known of a pair of claims.</summary>
internal sealed class SlotFeatures
{
    private readonly FieldFeatures fields;
    private readonly CoreFeatures cores;
    private readonly WordFeatures around;
    private readonly FigureFeatures figures;
    private readonly TimeFeatures times;

    public SlotFeatures(MatchingWords words, ClaimWords claimWords, WordClasses classes)
    {
        var shared = new SharedWords(words, classes);
        fields = new FieldFeatures(words, claimWords, classes);
        cores = new CoreFeatures(classes);
        around = new WordFeatures(words, shared);
        figures = new FigureFeatures(shared);
        times = new TimeFeatures(words, classes);
    }

    /// <summary>The features of a pair.</summary>
    public SlotVector Of(ClaimProfile a, ClaimProfile b)
    {
        var vector = new SlotVector();
        fields.Read(vector, a, b);
        cores.Read(vector, a, b);
        around.Read(vector, a, b);
        figures.Read(vector, a, b);
        if (a.Claim.Kind == ClaimKind.Date)
            times.Read(vector, a, b);
        return vector;
    }
}
