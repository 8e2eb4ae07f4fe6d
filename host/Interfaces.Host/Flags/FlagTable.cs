namespace Interfaces.Host.Flags;

/// <summary>What there is in a CSV file that was written before, found without holding it in memory.</summary>
/// <param name="Header">The first row as it is written; <see langword="null"/> when the file does not end with a whole row, and nothing can be added to it.</param>
/// <param name="Rows">How many rows there are below the first.</param>
internal readonly record struct FlagTable(string? Header, int Rows)
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<FlagTable> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var header = new MemoryStream();
        var (rows, isQuoted, isWhole) = (0, false, true);
        var buffer = new byte[BufferBytes];
        while (await file.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            for (var index = 0; index < read; index++)
            {
                if (rows == 0)
                    header.WriteByte(buffer[index]);
                isQuoted ^= buffer[index] == '"';
                isWhole = buffer[index] == '\n' && !isQuoted;
                if (isWhole)
                    rows++;
            }
        }

        return new(isWhole && rows > 0 ? System.Text.Encoding.UTF8.GetString(header.ToArray()) : null, Math.Max(0, rows - 1));
    }
}
