namespace Interfaces.Host.Files;

/// <summary>A file that a visitor uploaded. Its name is for show; on the disk it has another.</summary>
internal sealed class UploadedFile(string path, UploadRequest request, UploadFolder folder) : FileData(request.Name, InlineTypes.OfUpload(request.Type))
{
    private int _isReleased;

    public override long Length => request.Size;

    protected override FileInfo? OnDisk => new(path);

    protected override bool GoesWithSession => true;

    public override Stream OpenRead() => new FileStream(path, new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.Read | FileShare.Delete,
        Options = FileOptions.Asynchronous,
    });

    protected override void Release()
    {
        if (Interlocked.Exchange(ref _isReleased, 1) != 0)
            return;
        Upload.Delete(path);
        folder.Return(Length);
    }
}
