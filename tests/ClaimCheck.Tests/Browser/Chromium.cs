using Microsoft.Playwright;

namespace ClaimCheck.Tests.Browser;

/// <summary>Debian's Chromium, started once for all tests that look at pages.</summary>
/// <remarks>Where there is none the tests are skipped, except in CI.</remarks>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Executable =
        new[] { Environment.GetEnvironmentVariable("CLAIMCHECK_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimcheck-");
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page in a window of its own.</summary>
    internal async Task<OpenPage> Open(string html, BrowserNewContextOptions? options = null)
    {
        if (browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI needs Chromium: apt-get install chromium");
            Skip.If(true, "There is no Chromium; install Debian's package chromium or name one in CLAIMCHECK_CHROMIUM.");
        }

        var file = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N") + ".html");
        await File.WriteAllTextAsync(file, html);
        var context = await browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        var page = new OpenPage(await context.NewPageAsync());
        await page.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        folder.Delete(recursive: true);
    }
}
