using System.Security.Cryptography;
using ClaimCheck.Tests.Architecture;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cli;

public sealed class ModelsTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void EveryDataFileIsListedWithLicenceAndFigures()
    {
        using var reader = new JsonTextReader(new StringReader(workplace.Run("models", "--format", "json").Output)) { DateParseHandling = DateParseHandling.None };
        var listed = JObject.Load(reader)["models"]!.ToList();
        var files = ModelFile.All().ToList();
        Assert.Equal(files.Select(file => file.Path["models/".Length..]), listed.Select(card => (string?)card["name"]));
        foreach (var (file, card) in files.Zip(listed))
        {
            Assert.Equal((file.Licence, file.Source, file.Subject), ((string?)card["licence"], (string?)card["source"], (string?)card["subject"]));
            Assert.Equal(Convert.ToHexString(SHA256.HashData(file.Bytes)).ToLowerInvariant(), (string?)card["sha256"]);
            Assert.Equal(file.IsTable ? file.Rows.Count() : null, (int?)card["rows"]);
            Assert.Matches("^20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]$", (string?)card["date"]);
            Assert.Equal(file.IsTable, card["description"] is null);
        }
    }

    [Fact]
    public void PeopleReadATable()
    {
        var result = workplace.Run("models");
        Assert.Equal((0, string.Empty), (result.Status, result.Error));
        Assert.Matches("\nde/lexicon/thesaurus\\.tsv · [0-9.]+ Zeilen · Stand 20[0-9-]+ · LGPL-2\\.1-or-later\n", result.Output);
        Assert.Matches("\nde/analysis/tags\\.model · [0-9.]+ Bytes · ", result.Output);
    }

    [Fact]
    public void AModelIsNoPath() => Assert.Equal(2, workplace.Run("models", "de").Status);
}
