using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Interfaces.Benchmarks.Servers;

/// <summary>The least that a server can do for an event: read the JSON, send one Server-Sent Event back.</summary>
internal static class EchoServer
{
    public static async Task RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/healthz", () => "ok");
        app.MapPost("/events", async (HttpContext http, CancellationToken cancellation) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: cancellation);
            return TypedResults.ServerSentEvents(Echo(body.RootElement.GetProperty("values").GetRawText(), cancellation), "patch");
        });
        app.MapGet("/tokens/{count:int}", (int count, CancellationToken cancellation) => TypedResults.ServerSentEvents(Tokens(count, cancellation), "token"));
        app.MapPatch("/discard", async (HttpContext http, CancellationToken cancellation) => await http.Request.Body.CopyToAsync(Stream.Null, cancellation));
        await app.RunAsync(url);
    }

    private static async IAsyncEnumerable<string> Tokens(int count, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.WaitAsync(cancellation);
        for (var token = 0; token < count; token++)
            yield return " word";
    }

    private static async IAsyncEnumerable<string> Echo(string values, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.WaitAsync(cancellation);
        yield return values;
    }
}
