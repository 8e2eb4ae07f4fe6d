using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces;

/// <summary>How pages and other programs speak of files: by the id that the host gave out, never by a path or an address.</summary>
internal static class FileJson
{
    /// <summary>What a visitor is told whose page speaks of a file that is not theirs, or is no longer kept.</summary>
    public const string Gone = "This file is not here any more. Choose it again.";

    /// <summary>How many files one value may hold, whatever a script says.</summary>
    public const int MostFiles = 10_000;

    private const string Id = "id";

    /// <summary>Reads one file: <c>{ "id": … }</c>. Whatever else it says of itself is not believed.</summary>
    public static Parsed<FileData?> Read(JsonElement json, IFileLookup files) => json.ValueKind switch
    {
        JsonValueKind.Null => Parsed.Ok<FileData?>(null),
        JsonValueKind.Object when json.TryGetProperty(Id, out var id) && JsonText.Read(id) is { } text => files.Find(text) is { } file
            ? Parsed.Ok<FileData?>(file)
            : Parsed.Error<FileData?>(Gone),
        _ => Parsed.Error<FileData?>("Choose a file."),
    };

    /// <summary>Reads several files.</summary>
    public static Parsed<IReadOnlyList<FileData>> ReadMany(JsonElement json, IFileLookup files, int most)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return Parsed.Ok<IReadOnlyList<FileData>>([]);
        if (json.ValueKind != JsonValueKind.Array)
            return Parsed.Error<IReadOnlyList<FileData>>("Choose files.");
        if (json.GetArrayLength() > most)
            return Parsed.Error<IReadOnlyList<FileData>>($"Choose at most {most} files.");

        var read = new List<FileData>();
        foreach (var item in json.EnumerateArray())
        {
            var file = Read(item, files);
            if (file.Error is { } error)
                return Parsed.Error<IReadOnlyList<FileData>>(error);
            if (file.Value is { } found)
                read.Add(found);
        }

        return Parsed.Ok<IReadOnlyList<FileData>>(read);
    }

    /// <summary>What is said of several files.</summary>
    public static JsonElement WriteMany(IReadOnlyList<FileData>? files, FileTable? table) =>
        JsonSerializer.SerializeToElement(new JsonArray([.. (files ?? []).Select(file => Write(file, table))]));

    /// <summary>What is said of a file: its name, length and type; its id too, where there is a table that gives it one.</summary>
    public static JsonNode? Write(FileData? file, FileTable? table)
    {
        if (file is null)
            return null;
        var json = new JsonObject();
        if (table is not null)
            json.Add(Id, table.Add(file));
        json.Add("name", file.Name);
        json.Add("size", file.Length);
        json.Add("type", file.ContentType);
        return json;
    }
}
