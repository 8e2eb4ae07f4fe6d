using System.IO.Compression;

namespace Interfaces;

/// <summary>Unpacks the pixels of a PNG image: as many as its header says, and not one byte more.</summary>
internal static class PngPixels
{
    /// <summary>Unpacks the pixels.</summary>
    /// <returns>What is wrong with them; <see langword="null"/> when nothing is.</returns>
    public static string? Read(PngHeader header, PngPalette palette, Stream packed, Bitmap target)
    {
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
        try
        {
            foreach (var pass in PngPass.Of(header))
            {
                if (ReadPass(pass, header, palette, unpacked, target) is { } error)
                    return error;
            }

            // The end of the stream is where its checksum is looked at.
            return unpacked.ReadByte() < 0 ? null : PngFormat.Broken("it holds more than its size allows");
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            // What unpacks says some of what is wrong with an exception that only it knows by name.
            return PngFormat.Broken("its pixels cannot be unpacked");
        }
    }

    private static string? ReadPass(PngPass pass, PngHeader header, PngPalette palette, Stream unpacked, Bitmap target)
    {
        var count = pass.Width(target.Width);
        if (count <= 0)
            return null;
        var pixels = new PngRow(header, palette);
        var length = header.RowLength(count);
        // Before each row stands its filter.
        var (current, above) = (new byte[length + 1], new byte[length + 1]);
        for (var y = pass.Y; y < target.Height; y += pass.StepY)
        {
            if (unpacked.ReadAtLeast(current, current.Length, throwOnEndOfStream: false) < current.Length)
                return PngFormat.Broken("it ends too early");
            var row = current.AsSpan(1);
            if (!PngFilter.Undo(current[0], row, above.AsSpan(1), header.BytesPerPixel))
                return PngFormat.Broken($"there is no filter {current[0]}");
            if (!pixels.TryRead(row, count, target.Row(y), pass.X, pass.StepX))
                return PngFormat.Broken("a pixel has a color that is not in the palette");
            (current, above) = (above, current);
        }

        return null;
    }
}
