using System.Text.Json;

namespace Interfaces;

/// <summary>Pictures on their way into a component: from a visitor's page, and from a handler.</summary>
internal static class PictureFile
{
    /// <summary>Reads the file that a page speaks of, and looks whether it is an image.</summary>
    public static Parsed<FileData?> Read(JsonElement json, IFileLookup files)
    {
        var read = FileJson.Read(json, files);
        return read.Error is null && read.Value is { } file && ImageInfo.Of(file).Error is { } error ? Parsed.Error<FileData?>(error) : read;
    }

    /// <summary>Reads what a page sends that has no files: nothing at all.</summary>
    public static Parsed<FileData?> ReadNothing(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null ? Parsed.Ok<FileData?>(null) : Parsed.Error<FileData?>("Choose an image.");

    /// <summary>Takes what a handler returned: a picture, or what can become a file. Bytes get the name of what they are.</summary>
    public static Parsed<FileData?> Convert(object? output, JsonSerializerOptions options)
    {
        var converted = ValueConverter.To<FileData>(output, options);
        if (converted.Error is not null || converted.Value is not { } file)
            return converted;
        // What a script draws as SVG is shown as a picture, where it runs nothing.
        if (file.ContentType == "image/svg+xml" && output is FileData)
            return converted;
        var info = ImageInfo.Of(file);
        if (info.Value is not { } image)
            return Parsed.Error<FileData?>($"{(output is FileData ? file.Name : TypeName.Of(output!.GetType()))}: {info.Error}");
        return output is byte[] or Stream ? Parsed.Ok<FileData?>(FileData.FromBytes(file.ReadAllBytes(), "image" + image.Extension, image.MediaType)) : converted;
    }

    /// <summary>Writes what is said of a file.</summary>
    public static JsonElement Format(FileData? file, FileTable? table) => JsonSerializer.SerializeToElement(FileJson.Write(file, table));
}
