using System.Text.Json;
using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

/// <summary>Asks axe what is wrong with a page for those who do not see or use it as others do.</summary>
internal static class Axe
{
    private static readonly string Script = File.ReadAllText(Site.Metadata("AxeScript"));

    /// <param name="page">The page.</param>
    /// <param name="without">Parts of it that are left out, by selector.</param>
    /// <returns>What is wrong: rule, and where.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, params IReadOnlyList<string> without)
    {
        // The page's policy lets no foreign script in, so axe goes in as the debugger does.
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        var result = await page.EvaluateAsync<JsonElement>("without => axe.run({ exclude: without.map(part => [part]) }, { resultTypes: ['violations'], selectors: false })", without);
        return [.. result.GetProperty("violations").EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id").GetString()}: {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Take(3).Select(node => node.GetProperty("html").GetString()))}")];
    }
}
