using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

/// <summary>Whatever a text says, it is shown and not run.</summary>
[Collection(nameof(Site))]
public sealed class HostileTextTests(Site site) : PageTests(site)
{
    private const string FindLive = """
        () => {
          const found = [];
          const urls = /^(href|src|action|formaction|xlink:href|srcdoc|srcset|poster|background)$/i;
          const walk = root => {
            for (const element of root.querySelectorAll('*')) {
              for (const { name, value } of element.attributes) {
                if (/^on/i.test(name) || (urls.test(name) && /^[\s\x00-\x20]*(javascript|vbscript|data:text|data:image\/svg)/i.test(value) && !element.matches('head > link')))
                  found.push(`${element.localName} ${name}=${value}`);
              }
              if (element.closest('.demo') && element.matches('script:not([type="application/json"]), iframe, object, embed, base, meta, link, tick-timer'))
                found.push(element.outerHTML);
              if (element instanceof HTMLTemplateElement) walk(element.content);
            }
          };
          walk(document);
          return found;
        }
        """;

    [BrowserFact]
    public async Task Two_hundred_hostile_texts_are_shown_everywhere_and_run_nowhere()
    {
        Assert.InRange(HostileText.All.Count, 200, 250);
        var page = await OpenAsync(Workshop.Address + "/demos/hostile");
        var (dialogs, requests) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        page.Request += (_, request) => requests.Add(request.Url);
        var last = HostileText.All[^1].Replace("\\n", "\n", StringComparison.Ordinal);

        await page.GetByLabel("Text", new() { Exact = true }).FillAsync(string.Join('\n', HostileText.All));
        await Assertions.Expect(Demo(page, "hostile").GetByRole(AriaRole.Button, new() { Name = last, Exact = true }).First).ToBeVisibleAsync();
        await Button(page, "Say").ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToHaveCountAsync((HostileText.All.Count + 7) / 8);
        await Assertions.Expect(page.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(1);
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll(':not(:defined)')].length === 0");
        await Assertions.Expect(page.Locator("plotly-plot .annotation")).ToHaveCountAsync(HostileText.All.Distinct().Count());
        await Button(page, "Refuse").DispatchEventAsync("click");
        await Assertions.Expect(page.Locator(".failure")).ToContainTextAsync(HostileText.All[0]);

        Assert.Empty(await page.EvaluateAsync<string[]>(FindLive));
        Assert.Empty(dialogs);
        Assert.DoesNotContain(requests, url => !url.StartsWith(Workshop.Address + "/", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal));
    }
}
