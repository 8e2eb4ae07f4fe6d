namespace Interfaces.Engine;

/// <summary>The recordings that one run of a handler makes, piece by piece, of what it yields.</summary>
internal sealed class StreamedMedia(Session session)
{
    private readonly Dictionary<int, MediaJoin> _joins = [];

    /// <summary>Takes a piece for an output. Nothing is stored yet.</summary>
    public Parsed<MediaPiece?> Accept(int number, MediaComponent component, object? output)
    {
        var known = _joins.GetValueOrDefault(number);
        var accepted = known is null ? component.AcceptFirst(output) : component.AcceptNext(output);
        if (accepted.Value is not { } file)
            return Parsed.Error<MediaPiece?>(accepted.Error ?? "A piece is missing.");
        var piece = new MediaPiece(file, component.MaxBytes);
        return Read(known, piece).Error is { } error ? Parsed.Error<MediaPiece?>(error) : Parsed.Ok<MediaPiece?>(piece);
    }

    /// <summary>Adds a piece that was taken, in this run or in one whose results were kept.</summary>
    /// <returns>The recording.</returns>
    public FileData Add(int number, MediaPiece piece)
    {
        var (join, bytes) = Read(_joins.GetValueOrDefault(number), piece).Value;
        _joins[number] = join;
        join.File.Append(bytes.Span);
        session.Files.Measure(join.File);
        return join.File;
    }

    /// <summary>Ends the recordings with what there is.</summary>
    /// <returns>The outputs that have one.</returns>
    public IReadOnlyCollection<int> Complete()
    {
        foreach (var join in _joins.Values)
            join.Complete();
        return _joins.Keys;
    }

    private static Parsed<(MediaJoin Join, ReadOnlyMemory<byte> Bytes)> Read(MediaJoin? known, MediaPiece piece)
    {
        var join = known is null ? MediaJoin.Begin(piece.File) : Parsed.Ok<MediaJoin?>(known);
        if (join.Value is null)
            return Parsed.Error<(MediaJoin, ReadOnlyMemory<byte>)>(join.Error!);
        var bytes = join.Value.Read(piece);
        return bytes.Error is { } error ? Parsed.Error<(MediaJoin, ReadOnlyMemory<byte>)>(error) : Parsed.Ok((join.Value, bytes.Value));
    }
}
