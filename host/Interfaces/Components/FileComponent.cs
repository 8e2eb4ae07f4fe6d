using System.Text.Json;

namespace Interfaces;

/// <summary>What components that take files from a visitor have in common.</summary>
/// <typeparam name="T">The type of the value: a file, or several.</typeparam>
public abstract record FileComponent<T> : Component<T>, IRaisesChange, IRaisesInput, IRaisesSelect, IRaisesClear, IRaisesUpload, IRaisesDelete, IRaisesDownload
{
    private FileTypeFilter _filter = new([]);

    private protected FileComponent()
    {
    }

    /// <summary>
    /// Which files are taken: endings such as <c>.pdf</c>, and kinds: <c>image</c>, <c>video</c>, <c>audio</c>, <c>text</c>.
    /// It is checked by the name when a handler is called; what is in a file, only reading it can tell. Default: none, all are taken.
    /// </summary>
    /// <exception cref="ArgumentException">One is neither an ending nor a kind.</exception>
    public IReadOnlyList<string> FileTypes
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _filter = new FileTypeFilter(value);
            field = Set(value);
        }
    }
    = [];

    /// <summary>The largest file that is taken, in bytes. Default: <see langword="null"/>, as large as the host takes. Bounds: 1 to 1 TB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public long? MaxBytes { get; init => field = Set(Bound.Within(value, 1, 1_000_000_000_000)); }

    private protected string? AcceptedTypes => _filter.Accept;

    /// <summary>How many files there can be.</summary>
    private protected abstract int Most { get; }

    /// <summary>Why a file cannot be taken; <see langword="null"/> when it can.</summary>
    private protected string? Refuses(FileData file) =>
        _filter.Refuses(file.Name) ?? (file.Length > MaxBytes ? $"{file.Name} has {ByteSize.Text(file.Length)}; {ByteSize.Text(MaxBytes.Value)} are allowed." : null);

    /// <summary>What the page says of a file counts as far as it could be one of this component's.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Value switch
        {
            SelectData select => At(select.Index, select with { Value = JsonValues.Write(FileNames.Clean(select.Text), JsonOptions) }),
            DeletedFileData deleted => At(deleted.Index, deleted with { Name = FileNames.Clean(deleted.Name) }),
            DownloadData download => At(download.Index, download with { Name = FileNames.Clean(download.Name) }),
            _ => read,
        };
    }

    private Parsed<EventData?> At(int index, EventData data) =>
        index >= 0 && index < Most ? Parsed.Ok<EventData?>(data) : Parsed.Error<EventData?>("There is no file at that place.");

    // Files are found by their ids, in what the visitor may see; there is no other way to speak of one.
    internal sealed override Parsed<object?> ParseValue(JsonElement json, IFileLookup files) => ReadFiles(json, files);

    private protected abstract Parsed<object?> ReadFiles(JsonElement json, IFileLookup files);

    /// <summary>Reads one file.</summary>
    private protected Parsed<object?> ReadOne(JsonElement json, IFileLookup files)
    {
        var read = FileJson.Read(json, files);
        return (read.Error ?? (read.Value is { } file ? Refuses(file) : null)) is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(read.Value);
    }

    /// <summary>Reads several files.</summary>
    private protected Parsed<object?> ReadMany(JsonElement json, IFileLookup files, int most)
    {
        var read = FileJson.ReadMany(json, files, most);
        return (read.Error ?? read.Value!.Select(Refuses).FirstOrDefault(static refusal => refusal is not null)) is { } error
            ? Parsed.Error<object?>(error)
            : Parsed.Ok<object?>(read.Value);
    }

    /// <inheritdoc/>
    protected sealed override Parsed<T?> Parse(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null ? Parsed.Ok<T?>(default) : Parsed.Error<T?>(FileJson.Gone);
}
