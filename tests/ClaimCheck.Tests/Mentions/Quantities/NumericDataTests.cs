using ClaimCheck.Languages;
using ClaimCheck.Models.German;

namespace ClaimCheck.Tests.Mentions.Quantities;

public class NumericDataTests
{
    public static TheoryData<string> Files() =>
        [.. GermanModels.Names().Where(name => name.StartsWith("de/numbers/", StringComparison.Ordinal) || name.StartsWith("de/units/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryExampleIsReadAsTheFileSays(string file)
    {
        var wrong = new List<string>();
        foreach (var row in DataFile.Packaged(file).Rows)
        {
            var parts = row["example"].Split(" => ");
            if (parts.Length != 2 || !Reading.IsAsStated(Reading.Of(parts[0]), parts[1]))
                wrong.Add(row["example"]);
        }

        Assert.True(wrong.Count == 0, $"{file}: {string.Join("; ", wrong)}");
    }
}
