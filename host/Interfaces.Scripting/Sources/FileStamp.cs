namespace Interfaces.Scripting;

/// <summary>What tells one state of a file from another without reading it.</summary>
/// <param name="Length">Bytes; -1 when there is no such file.</param>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
internal readonly record struct FileStamp(long Length, long Written)
{
    public static FileStamp Missing { get; } = new(-1, 0);

    public bool Exists => Length >= 0;

    public static FileStamp Of(string path) => Of(new FileInfo(path));

    public static FileStamp Of(FileInfo file)
    {
        try
        {
            // A link says nothing about its target, and it is the target that is edited.
            if (file.Exists && file.LinkTarget is not null)
                file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return file.Exists ? new(file.Length, file.LastWriteTimeUtc.Ticks) : Missing;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone between two looks, or out of reach: for the caller the same as not there.
            return Missing;
        }
    }
}
