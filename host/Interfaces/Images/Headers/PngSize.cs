using System.Buffers.Binary;

namespace Interfaces;

/// <summary>The size of a PNG image.</summary>
internal static class PngSize
{
    private const int HeaderAt = 8;

    public static bool Matches(ReadOnlySpan<byte> start) => start.StartsWith(PngFormat.Signature);

    public static ImageHeaders.Size? Read(ReadOnlySpan<byte> start)
    {
        if (start.Length < HeaderAt + 8 + PngFormat.HeaderLength || BinaryPrimitives.ReadUInt32BigEndian(start[(HeaderAt + 4)..]) != PngFormat.Header)
            return null;
        var header = PngHeader.Read(start.Slice(HeaderAt + 8, PngFormat.HeaderLength));
        return header.Error is null ? new ImageHeaders.Size(header.Value.Width, header.Value.Height) : null;
    }
}
