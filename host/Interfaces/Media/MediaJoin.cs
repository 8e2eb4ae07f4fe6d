namespace Interfaces;

/// <summary>Makes one recording of pieces. Those of WAV are joined sample after sample, all others byte after byte.</summary>
internal sealed class MediaJoin
{
    private readonly WaveFormat? _format;

    private MediaJoin(GrowingFile file, WaveFormat? format) => (File, _format) = (file, format);

    /// <summary>The recording.</summary>
    public GrowingFile File { get; }

    /// <summary>Begins a recording of the kind that its first piece is; the piece itself is yet to be added.</summary>
    public static Parsed<MediaJoin?> Begin(FileData first)
    {
        var file = new GrowingFile(first.Name, first.ContentType);
        var bytes = first.ReadAllBytes();
        if (!WaveReader.IsWave(bytes))
            return Parsed.Ok<MediaJoin?>(new MediaJoin(file, null));
        var found = WaveReader.Find(bytes);
        if (found.Value is not { } data)
            return Parsed.Error<MediaJoin?>(found.Error!);
        Span<byte> header = stackalloc byte[WaveWriter.HeaderLength];
        WaveWriter.WriteHeader(header, data.Format, WaveWriter.Unknown);
        file.Append(header);
        return Parsed.Ok<MediaJoin?>(new MediaJoin(file, data.Format));
    }

    /// <summary>The bytes that a piece adds, or why it cannot be added.</summary>
    public Parsed<ReadOnlyMemory<byte>> Read(MediaPiece piece)
    {
        if (File.Length + piece.File.Length > piece.MaxBytes)
            return Parsed.Error<ReadOnlyMemory<byte>>($"Its pieces have more than {piece.MaxBytes:N0} bytes together. Set MaxBytes to allow more.");
        var bytes = piece.File.ReadAllBytes();
        if (_format is null)
            return Parsed.Ok<ReadOnlyMemory<byte>>(bytes);
        var found = WaveReader.Find(bytes);
        if (found.Value is not { } data)
            return Parsed.Error<ReadOnlyMemory<byte>>($"After a piece of WAV comes one that is none. {found.Error}");
        return data.Format == _format
            ? Parsed.Ok<ReadOnlyMemory<byte>>(bytes.AsMemory(data.Offset, data.Length - (data.Length % _format.FrameSize)))
            : Parsed.Error<ReadOnlyMemory<byte>>($"A piece of {data.Format} comes after one of {_format}. All pieces must be alike.");
    }

    /// <summary>Ends the recording with what there is.</summary>
    public void Complete() => File.Complete(_format is { } format
        ? wave => WaveWriter.WriteHeader(wave, format, (uint)(wave.Length - WaveWriter.HeaderLength))
        : null);
}
