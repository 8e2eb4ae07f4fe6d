namespace Interfaces.Host.Flags;

/// <summary>What there is in a CSV file that was written before, found without holding it in memory.</summary>
/// <param name="Header">The first row as it is written; <see langword="null"/> when the file does not end with a whole row, and nothing can be added to it.</param>
/// <param name="Rows">How many rows there are below the first.</param>
/// <param name="Bytes">How long it is.</param>
internal readonly record struct FlagTable(string? Header, int Rows, long Bytes)
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>Reads a file. One that is gone since it was listed has nothing in it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<FlagTable> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var file = TryOpen(path);
        if (file is null)
            return default;
        var header = new MemoryStream();
        var (rows, bytes, isQuoted, isWhole) = (0, 0L, false, true);
        var buffer = new byte[BufferBytes];
        while (await file.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            bytes += read;
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

        return new(isWhole && rows > 0 ? System.Text.Encoding.UTF8.GetString(header.ToArray()) : null, Math.Max(0, rows - 1), bytes);
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
