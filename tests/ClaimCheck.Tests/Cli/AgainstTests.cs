using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

public sealed class AgainstTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void ADraftInTheFolderItIsCheckedAgainstIsNoSecondSource()
    {
        workplace.With("in/entwurf.txt", "Bei dem Brand in der Altstadt von Lübeck starben drei Menschen.\n").With("in/b.txt", "Bei dem Brand in der Altstadt von Lübeck starben fünf Menschen.\n");
        var report = JObject.Parse(workplace.Run("check", "in/entwurf.txt", "--against", "in", "--format", "json").Output);
        Assert.Equal(["b.txt", "entwurf.txt"], report["documents"]!.Select(document => (string?)document["id"]).Order(StringComparer.Ordinal));
        Assert.Equal("contradiction", (string?)Assert.Single(report["findings"]!)["kind"]);
    }
}
