namespace Interfaces.Engine;

/// <summary>Takes down the results of a call as they come, as long as there is room for them.</summary>
internal sealed class ResultRecording(ContentSize sizes, long maxBytes)
{
    // What a result takes beside its content.
    private const long Overhead = 100;

    private List<IReadOnlyList<AcceptedOutput>>? _results = [];
    private long _bytes;

    /// <summary>All results so far; <see langword="null"/> when they cannot be kept.</summary>
    public KeptResults? Results => _results is null ? null : new KeptResults(_results, _bytes);

    /// <summary>Takes down the next result.</summary>
    public void Add(IReadOnlyList<AcceptedOutput> result)
    {
        if (_results is null)
            return;
        if (sizes.Of(result) is { } size && (_bytes += size + Overhead) <= maxBytes)
            _results.Add(result);
        else
            _results = null;
    }
}
