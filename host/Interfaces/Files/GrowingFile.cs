using Interfaces.Engine;

namespace Interfaces;

/// <summary>A file that is read while it is still being made.</summary>
internal sealed class GrowingFile(string name, string contentType) : FileData(name, contentType)
{
    private readonly Lock _lock = new();
    private byte[] _bytes = [];
    private int _length;
    private bool _isWhole;
    private Signal _more = new();

    public override long Length
    {
        get
        {
            lock (_lock)
                return _length;
        }
    }

    /// <summary>Whether nothing more comes.</summary>
    public bool IsWhole
    {
        get
        {
            lock (_lock)
                return _isWhole;
        }
    }

    /// <summary>What is there. Bytes that are there do not change as the file grows.</summary>
    public override Stream OpenRead()
    {
        lock (_lock)
            return new MemoryStream(_bytes, 0, _length, writable: false);
    }

    public override Stream? Follow() => IsWhole ? null : new FollowingStream(this);

    /// <summary>Adds to the end. A file that is whole stays as it is.</summary>
    /// <exception cref="InvalidOperationException">It would be longer than a file in memory can be.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        Signal more;
        lock (_lock)
        {
            if (_isWhole)
                return;
            MakeRoom((long)_length + bytes.Length);
            bytes.CopyTo(_bytes.AsSpan(_length));
            _length += bytes.Length;
            (more, _more) = (_more, new Signal());
        }

        more.Set();
    }

    /// <summary>Nothing more comes.</summary>
    /// <param name="head">What the first bytes are to be, where they depend on the whole: gets the bytes. Default: they stay.</param>
    public void Complete(Action<Span<byte>>? head = null)
    {
        Signal more;
        lock (_lock)
        {
            if (_isWhole)
                return;
            _isWhole = true;
            // A copy: who reads the old bytes at this moment is not disturbed.
            _bytes = _bytes.AsSpan(0, _length).ToArray();
            head?.Invoke(_bytes);
            more = _more;
        }

        more.Set();
    }

    /// <summary>Reads from a place on; waits where there is nothing yet.</summary>
    /// <returns>How many bytes were read; 0 at the end of the whole.</returns>
    public async ValueTask<int> ReadAsync(long position, Memory<byte> buffer, CancellationToken cancellation)
    {
        while (true)
        {
            Signal more;
            lock (_lock)
            {
                var count = (int)Math.Min(buffer.Length, _length - position);
                if (count > 0)
                    _bytes.AsSpan((int)position, count).CopyTo(buffer.Span);
                if (count > 0 || _isWhole || buffer.IsEmpty)
                    return Math.Max(0, count);
                more = _more;
            }

            await more.WaitAsync(cancellation);
        }
    }

    /// <summary>Its session is over: who still reads comes to the end.</summary>
    protected internal override void Release() => Complete();

    private void MakeRoom(long length)
    {
        if (length > Array.MaxLength)
            throw new InvalidOperationException($"{Name} would have more than 2 GB.");
        if (length > _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(length, _bytes.Length * 2L)));
    }
}
