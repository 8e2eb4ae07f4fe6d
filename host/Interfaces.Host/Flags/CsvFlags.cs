using System.Collections.Concurrent;

namespace Interfaces.Host.Flags;

/// <summary>Writes what visitors flag to CSV files: a folder for each demo, a file for each set of columns.</summary>
internal sealed class CsvFlags(FlagOptions options, ILogger<CsvFlags> log) : IFlaggingCallback, IDisposable
{
    private readonly ConcurrentDictionary<string, FlagFolder> _folders = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task FlagAsync(FlaggedSample sample, CancellationToken cancellation)
    {
        if (sample.Demo != Path.GetFileName(sample.Demo) || sample.Demo is "." or "..")
            throw new ArgumentException($"{sample.Demo} is no name of a demo.", nameof(sample));
        try
        {
            await _folders.GetOrAdd(sample.Demo, demo => new FlagFolder(Path.Combine(options.Folder, demo), options)).AddAsync(sample, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            HostLog.FlagNotKept(log, sample.Demo, error.Message);
            throw new UserError("It could not be saved. Try again later.");
        }
    }

    public void Dispose()
    {
        foreach (var folder in _folders.Values)
            folder.Dispose();
    }
}
