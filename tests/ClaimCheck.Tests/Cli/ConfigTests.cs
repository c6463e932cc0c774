using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

public sealed class ConfigTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Theory]
    [InlineData("rules:\n  value: off\n")]
    [InlineData("rules: { value: 'off' }")]
    [InlineData("{\"rules\": {\"value\": false}}")]
    public void ARuleIsSwitchedOff(string config)
    {
        workplace.With("a.txt", "Bei dem Brand in der Altstadt von Lübeck starben drei Menschen.").With("b.txt", "Bei dem Brand in der Altstadt von Lübeck starben fünf Menschen.");
        Assert.Single(JObject.Parse(workplace.Run("check", "a.txt", "b.txt", "--format", "json").Output)["findings"]!);
        Assert.Empty(JObject.Parse(Run(config, "check", "a.txt", "b.txt", "--format", "json").Output)["findings"]!);
    }

    [Fact]
    public void AUnitIsAdded()
    {
        workplace.With("a.txt", "Der Winzer hat 40 Stückfässer abgefüllt.");
        var output = JObject.Parse(Run(
            """
            units:
              - code: "{Stueckfass}"
                dimension: volume
                factor: 1.2
                si: m3
                names: [Stückfass, Stückfässer, Stückfässern]
            """,
            "analyze", "a.txt", "--format", "jsonl").Output);
        var value = output["mentions"]!.Select(mention => mention["value"]).Single(value => value is not null)!;
        Assert.Equal(("{Stueckfass}", "volume", 48m), ((string?)value["unit"], (string?)value["dimension"], (decimal?)value["si"]!["low"]));
    }

    [Fact]
    public void AnOutletIsAdded()
    {
        workplace.With("a.txt", "Die Talsperre sei voll, berichtete der Harzwinkel am Montag.");
        const string config = "outlets:\n  - name: Harzwinkel-Bote\n    forms: Harzwinkel\n    group: Harzverlag\n";
        var speaker = JObject.Parse(Run(config, "analyze", "a.txt", "--format", "jsonl").Output).SelectToken("quotations[0].speaker")!;
        Assert.Equal(("Harzwinkel-Bote", "media"), ((string?)speaker["canonical"], (string?)speaker["type"]));
    }

    [Fact]
    public void StatesThatExcludeEachOtherAreAdded()
    {
        workplace.With("a.txt", "Die Schleuse in Geesthacht war am 5. März 2024 geflutet.").With("b.txt", "Die Schleuse in Geesthacht war am 5. März 2024 trocken.");
        const string config = """
            alternatives:
              - { group: lock, state: flooded, words: [geflutet, fluten], things: [Schleuse] }
              - { group: lock, state: dry, words: [trocken], things: [Schleuse] }
            """;
        var findings = JObject.Parse(Run(config, "check", "a.txt", "b.txt", "--format", "json").Output)["findings"]!;
        Assert.Equal("state", (string?)Assert.Single(findings)["reason"]!["code"]);
    }

    [Fact]
    public void EveryCommandThatReadsTakesAConfiguration()
    {
        workplace.With("a.txt", "Bei dem Brand in der Altstadt von Lübeck starben drei Menschen.").With("b.txt", "Bei dem Brand in der Altstadt von Lübeck starben fünf Menschen.");
        const string config = "rules: { near: off }";
        Assert.Equal(0, Run(config, "compare", "a.txt", "b.txt").Status);
        Assert.Equal(0, Run(config, "extract", "a.txt").Status);
        Assert.Equal(0, Run(config, "explain", "a.txt", "b.txt", "--finding", "f1").Status);
    }

    [Theory]
    [InlineData("rule:\n  near: off", "c.yml, Zeile 1: „rule“ gibt es hier nicht; gemeint ist wohl „rules“.")]
    [InlineData("rules:\n  nahe: off", "Zeile 2: „nahe“ gibt es hier nicht; ")]
    [InlineData("rules:\n  vocies: off", "gemeint ist wohl „voices“")]
    [InlineData("rules:\n  near: aus", "Zeile 2: „near“ braucht on oder off, nicht „aus“")]
    [InlineData("rules: [near]", "Zeile 1: hier werden benannte Teile erwartet")]
    [InlineData("units:\n  - code: x\n    factor: 1\n    si: m", "Zeile 2: „dimension“ fehlt")]
    [InlineData("units:\n  - code: x\n    dimension: length\n    factor: viel\n    si: m\n    names: x", "Zeile 4: „factor“ braucht eine Zahl größer als 0")]
    [InlineData("units:\n  - code: x\n    dimension: length\n    factor: 1\n    si: kg\n    names: x", "Zeile 2: die Größe von „x“ wird in „m“ umgerechnet; bitte diese Einheit bei si nennen")]
    [InlineData("units:\n  - code: km\n    dimension: length\n    factor: 1\n    si: m\n    names: x", "Zeile 2: eine Einheit mit dem Kürzel „km“ gibt es schon; bitte ein anderes nehmen.")]
    [InlineData("alternatives:\n  - group: a\n    state: b\n    words: c", "Zeile 3: „b“ braucht mindestens ein Wort, und keines darf leer sein.")]
    [InlineData("units: 7", "Zeile 1: „units“ braucht eine Liste")]
    [InlineData("outlets:\n  - Harzwinkel", "Zeile 2: hier werden benannte Teile erwartet")]
    [InlineData("rules:\n  near: off\n  near: off", "Zeile 3: „near“ steht zweimal da")]
    [InlineData("rules: {near: off", "kein gültiges YAML oder JSON")]
    [InlineData("a: &a [x]\nb: *a", "Zeile 1: Anker, Verweise und Typen")]
    [InlineData("a: [[[[[[[[[[1]]]]]]]]]]", "zu tief verschachtelt")]
    [InlineData("ru\u009bles: x", "c.yml, Zeile 1: ")]
    public void AFaultIsNamedWithFileLineAndRemedy(string config, string expected)
    {
        workplace.With("a.txt", "Es regnet.");
        var result = Run(config, "check", "a.txt");
        Assert.Equal(2, result.Status);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(sign => sign == '\n'));
        Assert.DoesNotContain(result.Error.TrimEnd('\n'), char.IsControl);
    }

    [Fact]
    public void TheSampleShowsEveryPart()
    {
        var sample = File.ReadAllText(Repository.PathOf("tests", "Samples", "claimcheck.yml"));
        foreach (var part in new[] { "rules:", "units:", "outlets:", "alternatives:" })
            Assert.Contains(part, sample, StringComparison.Ordinal);
        workplace.With("a.txt", "Der Winzer hat 40 Stückfässer abgefüllt.");
        Assert.Equal((0, string.Empty), (Run(sample, "extract", "a.txt").Status, Run(sample, "extract", "a.txt").Error));
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        var result = workplace.With("a.txt", "Es regnet.").Run("check", "a.txt", "--config", "nix.yml");
        Assert.Equal((2, "claimcheck: nix.yml: nicht gefunden oder nicht lesbar; bitte bei --config eine YAML- oder JSON-Datei nennen.\n"), (result.Status, result.Error));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nur ein Kommentar\n")]
    [InlineData("rules:\nunits:\n")]
    public void AnEmptyConfigurationChangesNothing(string config)
    {
        workplace.With("a.txt", "Der Turm ist 40 Meter hoch.");
        Assert.Equal(workplace.Run("extract", "a.txt"), Run(config, "extract", "a.txt"));
    }

    private CommandResult Run(string config, params string[] arguments) => workplace.With("c.yml", config).Run([.. arguments, "--config", "c.yml"]);
}
