using Interfaces.Engine;
using Interfaces.Host.Tests.Events;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Interfaces.Host.Tests.Status;

public sealed class StatusPageTests
{
    private static readonly TimeSpan Grace = new EngineOptions().CancellationGrace;

    [Fact]
    public async Task It_says_what_runs_and_names_no_visitor()
    {
        await using var site = await EventSite.StartAsync(options => options with { Status = true });
        var session = await site.OpenAsync("steps");
        using var running = await site.PostAsync("steps", session, 1, 0, new Dictionary<int, object> { [1] = 1 });
        await site.Signals.EnteredAsync();

        var html = await ReadAsync(site.Site);

        Assert.Contains("<td>Step</td><td>run</td><td>1</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(session, html, StringComparison.Ordinal);
        site.Signals.Open();
        await running.RestAsync();
        Assert.Contains("Nothing runs, and nothing waits.", await ReadAsync(site.Site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_does_not_end_is_said_there_and_in_the_log_and_its_visitors_stream_ends()
    {
        using var written = new Written();
        await using var site = await EventSite.StartAsync(options => options with { Status = true }, log: written);
        var (session, other) = (await site.OpenAsync("deaf"), await site.OpenAsync("deaf"));
        using var running = await site.PostAsync("deaf", session, 1, 0);
        await site.Signals.EnteredAsync();

        using var left = await site.Site.SendAsync(HttpMethod.Post, "/demos/deaf/sessions/end", TestSite.Json($$"""{ "session": "{{session}}" }"""));
        site.Time.Advance(Grace);

        Assert.Equal(["done"], (await running.RestAsync()).Select(sent => sent.Kind));
        Assert.Contains("<td>Deaf</td><td>were cancelled and do not end</td><td>1</td>", await ReadAsync(site.Site), StringComparison.Ordinal);
        Assert.Single(written.Lines, line => line.StartsWith("deaf: Deaf was cancelled and still runs after 00:00:05.", StringComparison.Ordinal));

        // Its place is free.
        using var next = await site.PostAsync("deaf", other, 1, 0);
        await site.Signals.EnteredAsync();
        site.Signals.Open(2);
        Assert.Contains("heard", Assert.Single(await next.RestAsync(), sent => sent.Kind == "patch").Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", null, 404)]
    [InlineData("Production", true, 200)]
    [InlineData("Development", null, 200)]
    [InlineData("Development", false, 404)]
    public async Task It_is_there_in_development_and_where_it_is_asked_for(string environment, bool? wanted, int status)
    {
        await using var site = await TestSite.StartAsync(change: options => options with { Status = wanted }, environment: environment);

        using var response = await site.GetAsync("/status");

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    public async Task What_a_proxy_passes_on_finds_nothing(string header)
    {
        await using var site = await TestSite.StartAsync(change: options => options with { Status = true });

        using var response = await site.GetAsync("/status", (header, "203.0.113.7"));

        Assert.Equal(404, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("203.0.113.7", 404)]
    [InlineData("::ffff:203.0.113.7", 404)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("::1", 200)]
    public async Task Another_machine_finds_nothing(string address, int status)
    {
        await using var site = await TestSite.StartAsync(change: options => options with { Status = true });

        var context = await site.App.GetTestServer().SendAsync(request =>
        {
            request.Request.Path = "/status";
            request.Request.Host = new("localhost");
            request.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(address);
        });

        Assert.Equal(status, context.Response.StatusCode);
    }

    private static async Task<string> ReadAsync(TestSite site)
    {
        using var response = await site.GetAsync("/status");
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Keeps what the host warns of.</summary>
    private sealed class Written : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = [];

        public IEnumerable<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                _lines.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
