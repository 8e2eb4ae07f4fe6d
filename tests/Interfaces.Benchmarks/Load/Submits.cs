using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Interfaces.Benchmarks.Load;

/// <summary>Makes the requests of visitors who press Submit again and again.</summary>
internal static partial class Submits
{
    /// <summary>Opens sessions of a demo with one text box.</summary>
    /// <returns>For each session what makes its request for a call.</returns>
    public static async Task<IReadOnlyList<Func<int, byte[]>>> OpenAsync(Uri address, string demo, int sessions)
    {
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Origin", $"http://{address.Authority}");
        var (handler, component) = await FindSubmitAsync(http, demo);
        var requests = new List<Func<int, byte[]>>();
        for (var count = 0; count < sessions; count++)
        {
            var session = await OpenSessionAsync(http, demo);
            requests.Add(call => RawConnection.Post(address, $"/demos/{demo}/events", $$$"""{"session":"{{{session}}}","mount":"d1","call":{{{call}}},"handler":{{{handler}}},"values":{"{{{component}}}":"Ada"}}"""));
        }

        return requests;
    }

    public static async Task<string> OpenSessionAsync(HttpClient http, string demo)
    {
        using var response = await http.PostAsJsonAsync(new Uri($"/demos/{demo}/sessions", UriKind.Relative), new { });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("session").GetString()!;
    }

    public static Func<int, byte[]> Echo(Uri address) =>
        call => RawConnection.Post(address, "/events", $$$"""{"session":"00000000000000000000000000000000","mount":"d1","call":{{{call}}},"handler":0,"values":{"3":"Ada"}}""");

    private static async Task<(int Handler, int Component)> FindSubmitAsync(HttpClient http, string demo)
    {
        var page = await http.GetStringAsync(new Uri($"/demos/{demo}", UriKind.Relative));
        using var wiring = JsonDocument.Parse(WiringElement().Match(page).Groups[1].Value);
        var handler = wiring.RootElement.GetProperty("handlers").EnumerateArray().First(handler => handler.GetProperty("sends").GetArrayLength() == 1 && handler.GetProperty("updates").GetArrayLength() == 1);
        return (handler.GetProperty("id").GetInt32(), handler.GetProperty("sends")[0].GetInt32());
    }

    [GeneratedRegex("""class="wiring">(.*?)</script>""", RegexOptions.NonBacktracking)]
    private static partial Regex WiringElement();
}
