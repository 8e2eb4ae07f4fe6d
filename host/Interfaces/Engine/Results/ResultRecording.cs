using System.Text;

namespace Interfaces.Engine;

/// <summary>Takes down the results of a call, and its notices, as they come, as long as there is room for them.</summary>
internal sealed class ResultRecording(ContentSize sizes, long maxBytes)
{
    // What a result takes beside its content.
    private const long Overhead = 100;

    private List<KeptResult>? _results = [];
    private long _bytes;

    /// <summary>All results so far; <see langword="null"/> when they cannot be kept.</summary>
    public KeptResults? Results => _results is null ? null : new KeptResults(_results, _bytes);

    /// <summary>Takes down the next result.</summary>
    public void Add(IReadOnlyList<AcceptedOutput> result)
    {
        if (_results is not null)
            Add(new KeptResult(result), sizes.Of(result));
    }

    /// <summary>Takes down the next notice.</summary>
    public void Add(EngineMessage.Notice notice) =>
        Add(new KeptResult([], notice), Encoding.UTF8.GetByteCount(notice.Message) + Encoding.UTF8.GetByteCount(notice.Title ?? ""));

    private void Add(KeptResult result, long? size)
    {
        if (_results is null)
            return;
        if (size is { } bytes && (_bytes += bytes + Overhead) <= maxBytes)
            _results.Add(result);
        else
            _results = null;
    }
}
