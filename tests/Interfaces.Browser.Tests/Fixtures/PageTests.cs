using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

/// <summary>What tests of pages share: visitors, and the places on a page.</summary>
public abstract class PageTests(Site site) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _visitors = [];

    internal Workshop Workshop => site.Workshop;

    protected string Address => site.Address;

    /// <summary>The page of the visitor who only looks.</summary>
    protected IPage Reader => site.Reader;

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var visitor in _visitors)
            await visitor.DisposeAsync();
    }

    /// <summary>A new visitor, who has not opened a page yet.</summary>
    protected async Task<IBrowserContext> VisitorAsync(BrowserNewContextOptions? options = null)
    {
        var visitor = await site.Browser.NewContextAsync(options ?? new());
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>Opens a page as a new visitor.</summary>
    /// <param name="path">An address; without a host it is one of the shared host.</param>
    /// <param name="options">Who the visitor is.</param>
    protected async Task<IPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        var page = await (await VisitorAsync(options)).NewPageAsync();
        if (options?.JavaScriptEnabled == false)
            await page.GotoAsync(Whole(path));
        else
            await GoAsync(page, path);
        return page;
    }

    /// <summary>Goes to a page, and waits until its elements are alive.</summary>
    /// <param name="page">Where.</param>
    /// <param name="path">An address; without a host it is one of the shared host.</param>
    protected async Task GoAsync(IPage page, string path)
    {
        await page.GotoAsync(Whole(path));
        // A visitor takes longer to look at a page than its elements take to come to life; a test does not.
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll(':not(:defined)')].length === 0");
    }

    /// <summary>Closes a page as a visitor does, and waits until it is gone.</summary>
    protected static async Task CloseAsync(IPage page)
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.Close += (_, _) => closed.TrySetResult();
        await page.CloseAsync(new() { RunBeforeUnload = true });
        await closed.Task.WaitAsync(Site.Patience);
    }

    private string Whole(string path) => path.StartsWith('/') ? Address + path : path;

    protected static ILocator Demo(IPage page, string name) => page.Locator($"section.demo[data-demo={name}]");

    protected static ILocator Button(ILocator place, string name) => place.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    protected static ILocator Button(IPage page, string name) => Button(page.Locator("main"), name);

    /// <summary>Presses a key when nothing runs any more.</summary>
    protected static async Task PressAsync(IPage page, string key)
    {
        await SettleAsync(page);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Presses a key at a place when nothing runs any more.</summary>
    protected static async Task PressAsync(ILocator place, string key)
    {
        await SettleAsync(place.Page);
        await place.PressAsync(key);
    }

    /// <summary>Waits until nothing runs any more: what is raised before may be dropped, as it should be, and what is shown may not be all.</summary>
    protected static Task SettleAsync(IPage page) =>
        page.WaitForFunctionAsync("() => document.querySelector('.demo .waiting, .demo button.busy') === null");

    /// <summary>Presses Tab until an element has the focus.</summary>
    protected static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The Tab key does not reach {target}.");
    }
}
