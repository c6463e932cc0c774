using System.Diagnostics;
using System.Net.Http.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Packaging;

/// <summary>The web sample answers on the loopback interface.</summary>
[Trait("Category", "Package")]
public sealed class WebSampleTests
{
    private const string Listening = "Now listening on: ";

    [Fact]
    public async Task ArticlesThatAreSentComeBackWithTheirContradiction()
    {
        var start = new ProcessStartInfo("dotnet", ["run", "--project", "tests/Samples/web-api", "-c", Repository.Configuration, "--", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment.Remove("MSBuildSDKsPath");
        using var process = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(await AddressOf(process)) };
            var answer = await client.PostAsJsonAsync("/check", new[]
            {
                new { id = "a", text = "Bei dem Brand in Lübeck starben drei Menschen.", source = "Nordkurier", published = "2024-03-05" },
                new { id = "b", text = "Bei dem Brand in Lübeck starben fünf Menschen.", source = "Ostblatt", published = "2024-03-05" },
            });
            var report = JObject.Parse(await answer.Content.ReadAsStringAsync());
            Assert.Equal("contradiction", (string?)report["findings"]![0]!["kind"]);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> AddressOf(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
                return line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim();
        }

        throw new InvalidOperationException("The sample ended before it listened.");
    }
}
