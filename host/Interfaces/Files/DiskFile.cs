namespace Interfaces;

/// <summary>A file that a script named on the disk of the host.</summary>
internal sealed class DiskFile : FileData
{
    private readonly string _path;

    public DiskFile(FileInfo file, string? contentType)
        : base((file ?? throw new ArgumentNullException(nameof(file))).Name, contentType)
    {
        _path = file.FullName;
        using var stream = OpenRead();
        // A device, a pipe or a socket has no length that could be promised to a browser.
        if (!stream.CanSeek)
            throw new FileNotFoundException($"{file.Name} is no plain file.", file.Name);
        Length = stream.Length;
    }

    public override long Length { get; }

    protected internal override FileInfo? OnDisk => new(_path);

    public override Stream OpenRead() => new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
