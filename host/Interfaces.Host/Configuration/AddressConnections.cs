using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Interfaces.Host;

/// <summary>Counts the connections from each address, so that one cannot take them all.</summary>
/// <param name="most">How many one address may have.</param>
internal sealed class AddressConnections(int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<IPAddress, int> _counts = [];

    /// <summary>How many addresses have connections that are counted.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _counts.Count;
        }
    }

    /// <summary>Serves a connection, or closes it when its address has too many.</summary>
    public async Task RunAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if ((connection.RemoteEndPoint as IPEndPoint)?.Address is not { } address || IPAddress.IsLoopback(address))
        {
            await next(connection);
            return;
        }

        if (!TryAdd(address))
        {
            connection.Abort(new ConnectionAbortedException("One address has too many connections."));
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            Remove(address);
        }
    }

    private bool TryAdd(IPAddress address)
    {
        lock (_lock)
        {
            var count = _counts.GetValueOrDefault(address);
            if (count >= most)
                return false;
            _counts[address] = count + 1;
            return true;
        }
    }

    private void Remove(IPAddress address)
    {
        lock (_lock)
        {
            if (--_counts[address] == 0)
                _counts.Remove(address);
        }
    }
}
