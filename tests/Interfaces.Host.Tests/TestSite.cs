using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Interfaces.Host.Tests;

/// <summary>A host over a folder of its own, reached without a network.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private TestSite(TestFolder folder, WebApplication app)
    {
        (Folder, App) = (folder, app);
        Client = app.GetTestClient();
    }

    public TestFolder Folder { get; }

    public WebApplication App { get; }

    public HttpClient Client { get; }

    public static async Task<TestSite> StartAsync(
        Action<TestFolder>? fill = null, Func<HostOptions, HostOptions>? change = null, TimeProvider? time = null,
        Action<WebApplication>? map = null, string environment = "Production", ILoggerProvider? log = null)
    {
        var folder = new TestFolder();
        (fill ?? TestFolder.Hello)(folder);
        var options = folder.Options();
        var app = HostApplication.Build((change ?? (same => same))(options), environment, configure: builder =>
        {
            builder.WebHost.UseTestServer();
            if (log is not null)
                builder.Logging.AddProvider(log);
            if (time is not null)
                builder.Services.Replace(ServiceDescriptor.Singleton(time));
        });
        map?.Invoke(app);
        await app.StartAsync();
        return new(folder, app);
    }

    public T Service<T>() where T : notnull => App.Services.GetRequiredService<T>();

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Opens a session, as a page does; says why the demo does not run if it does not.</summary>
    public async Task<HttpResponseMessage> OpenSessionAsync(string demo, params (string Name, string Value)[] headers)
    {
        var response = await SendAsync(HttpMethod.Post, $"/demos/{demo}/sessions", Json("{}"), headers);
        Assert.True(response.StatusCode == HttpStatusCode.Created, $"{response.StatusCode} {string.Join('\n', (await Service<DemoCatalog>().GetAsync(demo))?.Errors ?? [])}");
        return response;
    }

    /// <summary>The id in the answer to <see cref="OpenSessionAsync"/>.</summary>
    public static async Task<string> SessionIdAsync(HttpResponseMessage opened)
    {
        using var json = JsonDocument.Parse(await opened.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("session").GetString()!;
    }

    public static HttpContent Json(string text) => new StringContent(text, MediaTypeHeaderValue.Parse("application/json"));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
        Folder.Dispose();
    }
}
