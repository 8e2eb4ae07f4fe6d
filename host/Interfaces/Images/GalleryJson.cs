using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces;

/// <summary>How pages and other programs speak of the items of a gallery: as of files, with captions.</summary>
internal static class GalleryJson
{
    private const string Caption = "caption";

    /// <summary>Reads the items that a page sends.</summary>
    public static Parsed<IReadOnlyList<GalleryItem>> Read(JsonElement json, IFileLookup files, int most, bool videos)
    {
        var read = FileJson.ReadMany(json, files, most);
        if (read.Error is { } error)
            return Parsed.Error<IReadOnlyList<GalleryItem>>(error);
        var items = new List<GalleryItem>();
        foreach (var (file, sent) in read.Value.Zip(json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null) : []))
        {
            if (GalleryFile.Check(file, videos) is { } wrong)
                return Parsed.Error<IReadOnlyList<GalleryItem>>($"{file.Name}: {wrong}");
            var caption = sent.TryGetProperty(Caption, out var text) ? JsonText.Read(text) : null;
            if (caption is { Length: > GalleryItem.MaxCaption })
                return Parsed.Error<IReadOnlyList<GalleryItem>>($"A caption has at most {GalleryItem.MaxCaption:N0} characters.");
            items.Add(new GalleryItem(file, string.IsNullOrEmpty(caption) ? null : caption));
        }

        return Parsed.Ok<IReadOnlyList<GalleryItem>>(items);
    }

    public static JsonElement Write(IReadOnlyList<GalleryItem>? items, FileTable? table) =>
        JsonSerializer.SerializeToElement((items ?? []).Select(item => Node(item, table)));

    public static JsonElement Write(GalleryItem item) => JsonSerializer.SerializeToElement(Node(item, null));

    private static JsonNode? Node(GalleryItem item, FileTable? table)
    {
        var node = FileJson.Write(item.File, table);
        if (node is JsonObject file && item.Caption is { } caption)
            file.Add(Caption, caption);
        return node;
    }
}
