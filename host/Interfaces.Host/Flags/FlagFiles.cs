using System.Security.Cryptography;

namespace Interfaces.Host.Flags;

/// <summary>Copies of files that visitors flagged, under random names.</summary>
internal sealed class FlagFiles(string folder, FlagOptions options)
{
    private const int MaxFiles = 100;
    private const int MaxEnding = 8;

    /// <summary>How many bytes there are.</summary>
    public long Measure()
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles().Sum(LengthOf);
        }
        catch (DirectoryNotFoundException)
        {
            return 0;
        }
    }

    /// <summary>Copies files, all of them or none.</summary>
    /// <param name="files">The files.</param>
    /// <param name="room">How many bytes they may have together.</param>
    /// <param name="cancellation">Ends the copying.</param>
    /// <exception cref="UserError">There are too many, they are too large, or one is no plain file.</exception>
    public async Task<CopiedFiles> CopyAsync(IEnumerable<FileData> files, long room, CancellationToken cancellation)
    {
        var copied = new CopiedFiles();
        try
        {
            foreach (var file in files.Distinct())
            {
                if (copied.Count == MaxFiles)
                    throw new UserError($"There are more than {MaxFiles} files in it.");
                Directory.CreateDirectory(folder);
                var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)) + EndingOf(file.Name);
                var target = Path.Combine(folder, name);
                copied.Add(file, target, $"{Path.GetFileName(folder)}/{name}");
                await CopyAsync(file, target, Math.Min(options.MaxFileBytes, room - copied.Bytes), copied, cancellation);
            }

            return copied;
        }
        catch
        {
            copied.Delete();
            throw;
        }
    }

    // Whoever keeps the house may take a file away between the listing and the look at it.
    private static long LengthOf(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }

    // A device has no end, and a file may have become longer: what is read counts, not what was said.
    private static async Task CopyAsync(FileData file, string target, long most, CopiedFiles copied, CancellationToken cancellation)
    {
        await using var source = file.OpenRead();
        if (!source.CanSeek)
            throw new UserError($"{file.Name} is no plain file.");
        if (source.Length > most || file.Length > most)
            throw new UserError($"{file.Name} is too large to be saved.");
        await using var written = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[64 * 1024];
        for (var total = 0L; await source.ReadAsync(buffer, cancellation) is > 0 and var read;)
        {
            total += read;
            if (total > file.Length)
                throw new UserError($"{file.Name} is no plain file.");
            await written.WriteAsync(buffer.AsMemory(0, read), cancellation);
            copied.Bytes += read;
        }
    }

    // For whoever opens the folder; nothing else is taken from the name.
    private static string EndingOf(string name)
    {
        var ending = Path.GetExtension(name);
        return ending.Length is > 1 and <= MaxEnding && ending[1..].All(char.IsAsciiLetterOrDigit) ? ending.ToLowerInvariant() : "";
    }
}
