using System.Security.Cryptography;
using Interfaces.Engine;

namespace Interfaces.Host.Files;

/// <summary>The uploads of one session: those under way, and the last that are finished, whose answer may have been lost.</summary>
internal sealed class SessionUploads(Session session, UploadFolder folder, UploadOptions options, TimeProvider time) : IDisposable
{
    /// <summary>How many finished uploads are remembered.</summary>
    public const int MaxFinished = 16;

    private readonly Lock _lock = new();
    private readonly List<Upload> _uploads = [];
    private bool _isOver;

    /// <summary>Begins an upload within the limits.</summary>
    public UploadAnswer Begin(UploadRequest request)
    {
        Sweep();
        lock (_lock)
        {
            if (_isOver)
                return new UploadAnswer.Ended();
            if (_uploads.Count(static upload => !upload.IsFinished) >= options.MaxUnfinishedPerSession)
                return new UploadAnswer.TooMany(options.MaxUnfinishedPerSession);
            try
            {
                if (!folder.HasRoom(request.Size))
                    return new UploadAnswer.NoRoom(null);
                var upload = new Upload(NewId(), folder.CreateFile(), request, session, folder, options, time);
                _uploads.Add(upload);
                return upload.Finish();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return new UploadAnswer.NoRoom(exception);
            }
        }
    }

    /// <summary>Finds an upload; <see langword="null"/> when this session has none of that id.</summary>
    public Upload? Find(string id)
    {
        lock (_lock)
            return _uploads.Find(upload => upload.Id == id);
    }

    /// <summary>Removes uploads that nobody goes on with, and forgets the finished ones but for the last.</summary>
    public void Sweep()
    {
        List<Upload> removed;
        lock (_lock)
        {
            var forgotten = _uploads.Where(static upload => upload.IsFinished).SkipLast(MaxFinished);
            removed = [.. _uploads.Where(upload => !upload.IsFinished && time.GetElapsedTime(upload.LastUsed) >= options.UnfinishedLifetime), .. forgotten];
            _uploads.RemoveAll(removed.Contains);
        }

        removed.ForEach(static upload => upload.Remove());
    }

    /// <summary>Gives an upload up.</summary>
    public void Cancel(Upload upload)
    {
        lock (_lock)
            _uploads.Remove(upload);
        upload.Remove();
    }

    /// <summary>The session is over, and so are its uploads.</summary>
    public void Dispose()
    {
        List<Upload> removed;
        lock (_lock)
        {
            _isOver = true;
            removed = [.. _uploads];
            _uploads.Clear();
        }

        removed.ForEach(static upload => upload.Remove());
    }

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
