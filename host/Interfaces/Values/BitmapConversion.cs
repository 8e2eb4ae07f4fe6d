using System.Text.Json;

namespace Interfaces;

/// <summary>Image files become pixels, and pixels PNG files.</summary>
internal sealed class BitmapConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) =>
        (to == typeof(Bitmap) && from.IsAssignableTo(typeof(FileData))) || (to == typeof(FileData) && from == typeof(Bitmap));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        if (value is Bitmap bitmap)
            return Parsed.Ok<object?>(bitmap.ToFile());
        try
        {
            using var stream = ((FileData)value).OpenRead();
            var read = Bitmap.ReadPng(stream);
            return read.Error is { } error ? Parsed.Error<object?>(error == PngReader.NotPng ? Unread((FileData)value) : error) : Parsed.Ok<object?>(read.Value);
        }
        catch (IOException)
        {
            return Parsed.Error<object?>(FileJson.Gone);
        }
    }

    // The page makes PNG images of what a browser can read. Who sends something else is another program, or has a browser that cannot.
    private static string Unread(FileData file) => ImageInfo.Of(file).Value is { } info
        ? $"The pixels of a {ImageHeaders.Name(info.Format)} image cannot be read here. Choose a PNG image."
        : PngReader.NotPng;
}
