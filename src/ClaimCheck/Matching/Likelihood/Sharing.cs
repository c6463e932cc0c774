namespace ClaimCheck.Matching.Likelihood;

/// <summary>What two stretches of text share, in weights of words.</summary>
/// <param name="Words">The words that stand for one of the other, counted from the side where it is less.</param>
/// <param name="Heaviest">The heaviest of them, seen from the side where it is less.</param>
/// <param name="Likeness">The shared part of all words, in hundredths (Dice 1945, weighted).</param>
/// <param name="Fields">The same as <paramref name="Words"/>, where words of one field of meaning stand for each other, too.</param>
/// <param name="FieldLikeness">The part of all words that is shared in this way, in hundredths.</param>
internal readonly record struct Sharing(int Words, int Heaviest, int Likeness, int Fields, int FieldLikeness);
