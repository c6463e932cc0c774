using Microsoft.Playwright;

namespace ClaimCheck.Tests.Browser;

/// <summary>A page in a window of its own, with everything that went wrong or was loaded in it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> events = [];

    /// <summary>Listens from now on.</summary>
    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => events.Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => events.Add("error: " + error);
        page.Request += (_, request) => events.Add("request: " + request.Url.Split('/')[^1].Split('#')[0]);
        page.Dialog += (_, dialog) =>
        {
            events.Add("dialog: " + dialog.Message);
            dialog.DismissAsync();
        };
        page.Popup += (_, _) => events.Add("popup");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>All events but the loading of the page itself.</summary>
    public IEnumerable<string> Events => events.Where(happened => !happened.StartsWith("request: ", StringComparison.Ordinal) || !happened.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The texts of all elements that are shown.</summary>
    public async Task<IReadOnlyList<string>> Shown(string selector) =>
        await Page.EvalOnSelectorAllAsync<string[]>(selector, "all => all.filter(one => one.checkVisibility()).map(one => one.textContent.trim())");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
