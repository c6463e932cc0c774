using ClaimCheck.Mentions.Names;

namespace ClaimCheck.Training.Names;

/// <summary>
/// How far the probabilities of a linear-chain conditional random field are from the right labels of a sentence
/// (Lafferty, McCallum, Pereira 2001): of each label at each token, and of each pair of labels.
/// </summary>
internal sealed class SentenceGradient
{
    private const int Labels = LabelScores.Labels;

    private readonly double[] transitions;
    private readonly double[] scores;
    private readonly double[] forward;
    private readonly double[] backward;
    private readonly int count;

    /// <summary>Computes both passes.</summary>
    /// <param name="scores">For each token the score of each label.</param>
    /// <param name="transitions">For each label the score of each label behind it.</param>
    public SentenceGradient(double[] scores, double[] transitions)
    {
        this.scores = scores;
        this.transitions = transitions;
        count = scores.Length / Labels;
        forward = new double[scores.Length];
        backward = new double[scores.Length];
        for (var token = 0; token < count; token++)
            Forward(token);
        for (var token = count - 2; token >= 0; token--)
            Backward(token);
        Total = double.NegativeInfinity;
        for (var label = 0; label < Labels; label++)
            Total = Sum(Total, forward[((count - 1) * Labels) + label]);
    }

    private double Total { get; }

    /// <summary>The probability of a label at a token.</summary>
    public double Of(int token, int label)
    {
        var cell = (token * Labels) + label;
        return Math.Exp(forward[cell] + backward[cell] - Total);
    }

    /// <summary>The probability of a pair of labels, the second at <paramref name="token"/>.</summary>
    public double Of(int token, int previous, int label)
    {
        var cell = (token * Labels) + label;
        return Math.Exp(Before(token, previous) + transitions[(previous * Labels) + label] + scores[cell] + backward[cell] - Total);
    }

    private double Before(int token, int previous) =>
        token > 0 ? forward[((token - 1) * Labels) + previous] : previous == 0 ? 0 : double.NegativeInfinity;

    private void Forward(int token)
    {
        for (var label = 0; label < Labels; label++)
        {
            var sum = double.NegativeInfinity;
            for (var previous = 0; previous < Labels; previous++)
            {
                if (LabelScores.CanFollow(previous, label))
                    sum = Sum(sum, Before(token, previous) + transitions[(previous * Labels) + label]);
            }

            forward[(token * Labels) + label] = sum + scores[(token * Labels) + label];
        }
    }

    private void Backward(int token)
    {
        for (var label = 0; label < Labels; label++)
        {
            var sum = double.NegativeInfinity;
            for (var next = 0; next < Labels; next++)
            {
                var cell = ((token + 1) * Labels) + next;
                if (LabelScores.CanFollow(label, next))
                    sum = Sum(sum, transitions[(label * Labels) + next] + scores[cell] + backward[cell]);
            }

            backward[(token * Labels) + label] = sum;
        }
    }

    // log(e^a + e^b)
    private static double Sum(double a, double b)
    {
        if (double.IsNegativeInfinity(a))
            return b;
        if (double.IsNegativeInfinity(b))
            return a;
        return Math.Max(a, b) + Math.Log(1 + Math.Exp(-Math.Abs(a - b)));
    }
}
