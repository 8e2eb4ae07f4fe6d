namespace Interfaces;

public sealed partial class Bitmap
{
    /// <summary>Reads a picture from a PNG file, such as one beside the script.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="InvalidDataException">It is no PNG image, is broken or is too large: the message says which.</exception>
    /// <exception cref="IOException">The file is no longer there.</exception>
    public static Bitmap Load(FileData file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = file.OpenRead();
        var read = ReadPng(stream);
        return read.Value ?? throw new InvalidDataException(read.Error);
    }

    /// <summary>Reads a picture from PNG bytes that may be anything.</summary>
    /// <param name="stream">The bytes.</param>
    /// <returns>The picture; or what is wrong, as a sentence for a visitor.</returns>
    public static Parsed<Bitmap?> ReadPng(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PngReader.Read(stream);
    }

    /// <summary>Writes the picture as a PNG image.</summary>
    public byte[] ToPng() => PngWriter.Write(this);

    /// <summary>Writes the picture as a PNG file.</summary>
    /// <param name="name">The file's name. Default: <c>image.png</c>.</param>
    public FileData ToFile(string name = "image.png") => FileData.FromBytes(ToPng(), name, "image/png");

    /// <summary>Writes the picture as a PNG file.</summary>
    /// <param name="bitmap">The picture.</param>
    public static implicit operator FileData(Bitmap bitmap) =>
        (bitmap ?? throw new ArgumentNullException(nameof(bitmap))).ToFile();

    /// <summary>Writes the picture as a PNG file.</summary>
    /// <param name="bitmap">The picture.</param>
    public static FileData ToFileData(Bitmap bitmap) => bitmap;
}
