using System.IO.Pipelines;
using Interfaces.Engine;

namespace Interfaces.Host.Files;

/// <summary>A file on its way in: what has arrived lies on the disk, and goes on where it stopped.</summary>
internal sealed class Upload(string id, string path, UploadRequest request, Session session, UploadFolder folder, UploadOptions options, TimeProvider time)
{
    // Written at once: the server hands the body on in much smaller pieces.
    private const int WriteBytes = 128 * 1024;

    private readonly LatestTurn _turn = new();
    private readonly Lock _lock = new();
    private long _received;
    private long _taken;
    private bool _isGone;
    private UploadResult? _file;

    public string Id => id;

    /// <summary>When the last part arrived, as a timestamp.</summary>
    public long LastUsed { get; private set; } = time.GetTimestamp();

    /// <summary>Whether all of it is there.</summary>
    public bool IsFinished => Volatile.Read(ref _file) is not null;

    /// <summary>How far it is. A part that is still arriving, over a connection that the page gave up, is let go.</summary>
    public Task<UploadAnswer> StatusAsync(CancellationToken cancellation) => _turn.TakeAsync(_ => Task.FromResult(Status()), cancellation);

    /// <summary>Adds a part.</summary>
    /// <param name="offset">Where in the file it begins.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="body">The bytes.</param>
    /// <param name="cancellation">Ends it; what has arrived is kept.</param>
    public Task<UploadAnswer> AppendAsync(long offset, long length, PipeReader body, CancellationToken cancellation) => _turn.TakeAsync(async stop =>
    {
        if (_isGone)
            return new UploadAnswer.Gone();
        if (offset != _received || IsFinished)
            return new UploadAnswer.Misplaced(_received);
        if (length > request.Size - offset)
            return new UploadAnswer.TooLong(request.Size);
        if (!TryTake(length))
            return GiveUp(null);
        if (await CopyAsync(body, offset + length, stop) is { } fault)
            return GiveUp(fault);

        Return(offset + length - _received);
        LastUsed = time.GetTimestamp();
        return Finish();
    }, cancellation);

    /// <summary>Makes a file of it, when all of it is there.</summary>
    public UploadAnswer Finish()
    {
        lock (_lock)
        {
            if (_isGone)
                return new UploadAnswer.Gone();
            if (_received == request.Size && _file is null)
            {
                var file = new UploadedFile(path, request, folder);
                _file = new UploadResult(session.Files.Add(file), file.Name, file.Length, file.ContentType);
            }
        }

        return Status();
    }

    /// <summary>Lets go of what has arrived. A finished file is no longer the upload's to delete.</summary>
    /// <returns>What to answer.</returns>
    public UploadAnswer Remove()
    {
        lock (_lock)
        {
            if (_isGone || _file is not null)
                return new UploadAnswer.Gone();
            _isGone = true;
            folder.Return(_taken);
        }

        Delete(path);
        return new UploadAnswer.Gone();
    }

    /// <summary>Deletes a file where that is possible; on some systems not while somebody reads it.</summary>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It goes with the folder.
        }
    }

    private UploadAnswer Status()
    {
        lock (_lock)
            return _isGone ? new UploadAnswer.Gone() : new UploadAnswer.Taken(new UploadStatus(id, _received, options.MaxPartBytes, _file));
    }

    private UploadAnswer.NoRoom GiveUp(Exception? fault)
    {
        Remove();
        return new UploadAnswer.NoRoom(fault);
    }

    private bool TryTake(long bytes)
    {
        lock (_lock)
        {
            if (_isGone || !folder.TryTake(bytes))
                return false;
            _taken += bytes;
            return true;
        }
    }

    private void Return(long bytes)
    {
        lock (_lock)
        {
            if (_isGone || bytes == 0)
                return;
            _taken -= bytes;
            folder.Return(bytes);
        }
    }

    /// <returns>Why the disk did not take it; <see langword="null"/> when it did.</returns>
    private async Task<Exception?> CopyAsync(PipeReader body, long end, CancellationToken stop)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous);
            while (_received < end && await ReadAsync(body, (int)Math.Min(WriteBytes, end - _received), stop) is { IsCanceled: false } read)
            {
                List<ReadOnlyMemory<byte>> pieces = [];
                foreach (var piece in read.Buffer)
                    pieces.Add(piece);
                await RandomAccess.WriteAsync(file, pieces, _received, CancellationToken.None);
                _received += read.Buffer.Length;
                body.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    break;
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception;
        }
    }

    // Half a part is as good as a whole one: it arrived in order, and the next goes on from there.
    private static async Task<ReadResult?> ReadAsync(PipeReader body, int atLeast, CancellationToken stop)
    {
        try
        {
            return await body.ReadAtLeastAsync(atLeast, stop);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            return null;
        }
    }
}
