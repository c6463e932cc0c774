namespace ClaimCheck.Matching.Likelihood;

/// <summary>The features of a pair of claims, by their number.</summary>
internal sealed class SlotVector
{
    /// <summary>How many features there are.</summary>
    public const int Count = (int)SlotFeature.CoreApart + 1;

    private readonly int[] values = new int[Count];

    /// <summary>The value of a feature; 0 until it is set.</summary>
    public int this[SlotFeature feature]
    {
        get => values[(int)feature];
        set => values[(int)feature] = value;
    }

    /// <summary>Sets how one field of both claims stands to the other.</summary>
    public void Set(SlotFeature feature, Ties tie) => this[feature] = (int)tie;

    /// <summary>Sets whether something holds.</summary>
    public void Set(SlotFeature feature, bool holds) => this[feature] = holds ? 1 : 0;

    /// <summary>Sets for how many of both claims something holds.</summary>
    public void SetBoth(SlotFeature feature, bool one, bool other) => this[feature] = (one ? 1 : 0) + (other ? 1 : 0);
}
