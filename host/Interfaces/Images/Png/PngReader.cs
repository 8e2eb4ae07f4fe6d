namespace Interfaces;

/// <summary>Reads PNG images that anybody may have made. Whatever is wrong is a message, never an exception.</summary>
internal static class PngReader
{
    /// <summary>What is said of something else.</summary>
    public const string NotPng = "This is not a PNG image.";

    // One byte of what is packed stands for at most so many.
    private const int MostUnpacked = 1032;

    /// <summary>Reads an image.</summary>
    /// <returns>The picture; or what is wrong, for the visitor.</returns>
    public static Parsed<Bitmap?> Read(Stream stream)
    {
        var signature = new byte[PngFormat.Signature.Length];
        if (stream.ReadAtLeast(signature, signature.Length, throwOnEndOfStream: false) < signature.Length || !PngFormat.Signature.SequenceEqual(signature))
            return Parsed.Error<Bitmap?>(NotPng);

        var chunks = new PngChunks(stream);
        if (!chunks.Next() || chunks.Type != PngFormat.Header || chunks.ReadAll(PngFormat.HeaderLength) is not { } content)
            return Broken(chunks, "it does not begin with its header");
        var header = PngHeader.Read(content);
        if (header.Error is { } wrong)
            return Parsed.Error<Bitmap?>(wrong);
        return Bitmap.Fits(header.Value.Width, header.Value.Height)
            ? Read(chunks, header.Value, stream.CanSeek ? stream.Length : long.MaxValue)
            : Parsed.Error<Bitmap?>($"This image has {header.Value.Width:N0} × {header.Value.Height:N0} pixels. At most {Bitmap.MaxPixels:N0} pixels are read, and {Bitmap.MaxSide:N0} on a side.");
    }

    private static Parsed<Bitmap?> Read(PngChunks chunks, PngHeader header, long length)
    {
        var palette = new PngPalette(header);
        while (chunks.Next() && chunks.Type != PngFormat.Data)
        {
            if (TakeBefore(chunks, palette) is { } error)
                return Parsed.Error<Bitmap?>(error);
        }

        if (chunks.Error is not null || palette.IsMissing)
            return Broken(chunks, "it has no palette");
        // Nothing packs better: what is too short for its pixels is not given the memory for them.
        if (length < (long)header.RowLength(header.Width) * header.Height / MostUnpacked)
            return Broken(chunks, "it ends too early");
        var bitmap = new Bitmap(header.Width, header.Height);
        using var data = new PngData(chunks);
        var wrong = PngPixels.Read(header, palette, data, bitmap);
        // What is wrong with the chunks is why their content cannot be unpacked.
        return (chunks.Error ?? wrong ?? ReadEnd(chunks)) is { } message ? Parsed.Error<Bitmap?>(message) : Parsed.Ok<Bitmap?>(bitmap);
    }

    private static string? TakeBefore(PngChunks chunks, PngPalette palette)
    {
        switch (chunks.Type)
        {
            case PngFormat.Palette:
                return chunks.ReadAll(PngPalette.MaxEntries * 3) is { } entries ? palette.Take(entries) : chunks.Error;
            case PngFormat.Transparency:
                return chunks.ReadAll(PngPalette.MaxEntries) is { } alphas ? palette.TakeTransparency(alphas) : chunks.Error;
            case PngFormat.End:
                return PngFormat.Broken("it has no pixels");
            default:
                return PngFormat.IsAncillary(chunks.Type) ? null : PngFormat.Broken("it has a part that nothing is known of");
        }
    }

    private static string? ReadEnd(PngChunks chunks)
    {
        while (chunks.Type != PngFormat.End)
        {
            if (!chunks.Next())
                return chunks.Error;
        }

        return chunks.HasEnded() ? null : chunks.Error ?? PngFormat.Broken("its end is not as it must be");
    }

    private static Parsed<Bitmap?> Broken(PngChunks chunks, string how) => Parsed.Error<Bitmap?>(chunks.Error ?? PngFormat.Broken(how));
}
