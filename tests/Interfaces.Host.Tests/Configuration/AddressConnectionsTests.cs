using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Interfaces.Host.Tests.Configuration;

public sealed class AddressConnectionsTests
{
    private readonly AddressConnections _connections = new(2);
    private readonly TaskCompletionSource _end = new();

    [Fact]
    public async Task One_address_has_so_many_connections_and_another_still_gets_in()
    {
        var (first, second) = (RunAsync("203.0.113.7"), RunAsync("203.0.113.7"));

        Assert.False(await RunAsync("203.0.113.7"));
        var other = RunAsync("203.0.113.8");
        Assert.Equal(2, _connections.Count);
        _end.SetResult();

        Assert.All(await Task.WhenAll(first, second, other), Assert.True);
        Assert.True(await RunAsync("203.0.113.7"));
        Assert.Equal(0, _connections.Count);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task A_proxy_on_this_machine_is_not_counted(string address)
    {
        var connections = Enumerable.Range(0, 5).Select(_ => RunAsync(address)).ToList();
        _end.SetResult();

        Assert.All(await Task.WhenAll(connections), Assert.True);
        Assert.Equal(0, _connections.Count);
    }

    private async Task<bool> RunAsync(string address)
    {
        var served = false;
        await _connections.RunAsync(new DefaultConnectionContext { RemoteEndPoint = new IPEndPoint(IPAddress.Parse(address), 1) }, async _ =>
        {
            served = true;
            await _end.Task;
        });
        return served;
    }
}
