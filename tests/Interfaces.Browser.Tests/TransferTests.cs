using Xunit.Abstractions;

namespace Interfaces.Browser.Tests;

[Collection(nameof(Site))]
public sealed class TransferTests(Site site, ITestOutputHelper output) : PageTests(site)
{
    private const int MaxRequests = 4;
    private const int MaxBytes = 40 * 1024;

    [BrowserFact]
    public async Task A_demo_page_is_small()
    {
        var page = await (await VisitorAsync()).NewPageAsync();
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        var sizes = new List<double>();
        network.Event("Network.loadingFinished").OnEvent += (_, data) => sizes.Add(data!.Value.GetProperty("encodedDataLength").GetDouble());

        await page.GotoAsync($"{Address}/demos/interface_state", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        output.WriteLine($"/demos/interface_state: {sizes.Count} requests, {sizes.Sum():0} bytes with headers.");
        Assert.InRange(sizes.Count, 1, MaxRequests);
        Assert.InRange(sizes.Sum(), 1, MaxBytes);
    }
}
