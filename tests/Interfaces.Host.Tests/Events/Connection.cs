namespace Interfaces.Host.Tests.Events;

/// <summary>The answer to an event, while it comes in. Disposed before its end, it is a lost connection.</summary>
internal sealed class Connection(HttpResponseMessage response) : IDisposable
{
    private StreamReader? _reader;

    public HttpResponseMessage Response { get; } = response;

    public int Status => (int)Response.StatusCode;

    public async Task<ServerEvent?> NextAsync()
    {
        _reader ??= new StreamReader(await Response.Content.ReadAsStreamAsync());
        return await ServerEvent.ReadAsync(_reader);
    }

    /// <summary>Reads to the end.</summary>
    public async Task<List<ServerEvent>> RestAsync()
    {
        Assert.Equal(200, Status);
        var events = new List<ServerEvent>();
        while (await NextAsync() is { } next)
            events.Add(next);
        return events;
    }

    public void Dispose()
    {
        _reader?.Dispose();
        Response.Dispose();
    }
}
