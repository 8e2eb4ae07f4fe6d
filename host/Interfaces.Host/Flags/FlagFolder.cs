using System.Globalization;
using System.Text;

namespace Interfaces.Host.Flags;

/// <summary>What visitors of one demo flagged: CSV files, and a folder of the files that belong to their rows.</summary>
internal sealed class FlagFolder(string path, FlagOptions options) : IDisposable
{
    private const UnixFileMode OwnerOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const int MaxTables = 100;
    private const string OptionColumn = "flag";
    private const string UserColumn = "user";
    private const string TimeColumn = "time";

    // One row at a time, so that rows do not run into each other.
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);
    private readonly FlagFiles _files = new(Path.Combine(path, "files"), options);
    private long _bytes;
    private int _rows;
    private bool _isOpen;

    /// <summary>Adds a row.</summary>
    /// <exception cref="UserError">There is no more room, or there is too much in the row.</exception>
    /// <exception cref="IOException">The disk does not take it.</exception>
    public async Task AddAsync(FlaggedSample sample, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            await OpenAsync(cancellation);
            if (_rows >= options.MaxRows)
                throw new UserError("There is no room for more.");
            var copied = await _files.CopyAsync(sample.Values.SelectMany(value => value.Files), options.MaxBytes - _bytes, cancellation);
            try
            {
                var row = Encoding.UTF8.GetBytes(Csv.WriteRow(Cells(sample, copied).Select(SpreadsheetCell.Write)));
                if (row.Length > options.MaxRowBytes)
                    throw new UserError("There is too much in it to be saved.");
                if (_bytes + copied.Bytes + row.Length > options.MaxBytes)
                    throw new UserError("There is no room for more.");
                // Half a row would spoil the file: from here on nobody's leaving stops it.
                await File.AppendAllBytesAsync(await TableAsync(sample), row, CancellationToken.None);
                _bytes += copied.Bytes + row.Length;
                _rows++;
            }
            catch
            {
                copied.Delete();
                throw;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private static IEnumerable<string> Header(FlaggedSample sample) => Columns(
        sample, sample.Values.Select(value => value.Label), OptionColumn, UserColumn, TimeColumn);

    private static IEnumerable<string> Cells(FlaggedSample sample, CopiedFiles copied) => Columns(
        sample, sample.Values.Select(value => value.Files.Count > 0 ? string.Join('\n', value.Files.Select(copied.NameOf)) : FlagText.Of(value.Value)),
        sample.Option ?? "", sample.User ?? "", sample.Time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));

    // What is never used has no column.
    private static IEnumerable<string> Columns(FlaggedSample sample, IEnumerable<string> values, string option, string user, string time) =>
        [.. values, .. sample.Option is null ? [] : new[] { option }, .. sample.User is null ? [] : new[] { user }, time];

    /// <summary>The file with the row's columns: other columns begin another file.</summary>
    private async Task<string> TableAsync(FlaggedSample sample)
    {
        var header = Csv.WriteRow(Header(sample).Select(SpreadsheetCell.Write));
        // Whoever keeps the house may have taken the files away since.
        if (_tables.TryGetValue(header, out var known) && File.Exists(known))
            return known;
        Create();
        for (var number = 1; number <= MaxTables; number++)
        {
            var table = Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"flags{number}.csv"));
            if (File.Exists(table))
                continue;
            await File.WriteAllTextAsync(table, header);
            _bytes += header.Length;
            return _tables[header] = table;
        }

        throw new UserError("There is no room for more.");
    }

    // What an earlier process kept counts as well.
    private async Task OpenAsync(CancellationToken cancellation)
    {
        if (_isOpen)
            return;
        var (rows, bytes) = (0, 0L);
        // In order: of two files with the same columns, the same one goes on after each start.
        foreach (var table in Create().EnumerateFiles("flags*.csv").OrderBy(static table => table.Name, StringComparer.Ordinal))
        {
            var found = await FlagTable.ReadAsync(table.FullName, cancellation);
            rows += found.Rows;
            bytes += found.Bytes;
            if (found.Header is { } header)
                _tables[header] = table.FullName;
        }

        // All at once: who leaves before the end has counted nothing, and the next begins anew.
        (_rows, _bytes, _isOpen) = (rows, bytes + _files.Measure(), true);
    }

    private DirectoryInfo Create() => OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnlyFolder);
}
