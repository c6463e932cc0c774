using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>One way to read a form: a tag with what inflection says.</summary>
/// <param name="Tag">The STTS tag.</param>
/// <param name="Features">Person, tense, mood, degree; case, number and gender are in the cells.</param>
/// <param name="Cells">Case, number and gender after a determiner, or at all (<see cref="Agreement"/>).</param>
/// <param name="StrongCells">The same where no determiner stands before: "nordkoreanische Raketen".</param>
internal readonly record struct WordReading(Stts Tag, Features Features, uint Cells, uint StrongCells);
