using System.Globalization;
using System.Text.Json;

namespace Interfaces.Host.Tests.Events;

/// <summary>One Server-Sent Event.</summary>
internal sealed record ServerEvent(int Id, string Kind, JsonElement Data)
{
    public int Component => Data.GetProperty("component").GetInt32();

    public string Html => Data.GetProperty("html").GetString()!;

    /// <summary>Reads the next one; <see langword="null"/> at the end of the stream.</summary>
    public static async Task<ServerEvent?> ReadAsync(StreamReader reader)
    {
        var (id, kind, data) = (-1, "", "");
        while (await reader.ReadLineAsync().WaitAsync(TestSite.Patience) is { } line)
        {
            if (line.Length == 0)
                return new ServerEvent(id, kind, JsonDocument.Parse(data).RootElement);
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
            if (name == "id")
                id = int.Parse(value, CultureInfo.InvariantCulture);
            else if (name == "event")
                kind = value;
            else
                data += value;
        }

        return null;
    }
}
