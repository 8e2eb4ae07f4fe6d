using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces.Host.Transcripts;

/// <summary>The files that visitors upload in a transcript: <c>{"$file": "media/cat.png"}</c> from the folder of the scripts, <c>{"$text": "…", "name": "a.txt"}</c> from the transcript itself.</summary>
internal sealed class TranscriptFiles(string folder)
{
    private const string FromFolder = "$file";
    private const string FromText = "$text";

    private readonly string _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    /// <summary>Uploads what a value speaks of.</summary>
    /// <returns>The value as a page would send it, or which file is missing.</returns>
    public (JsonElement Value, string? Problem) Take(JsonElement value, FileTable files)
    {
        string? problem = null;
        var taken = Replace(JsonNode.Parse(value.GetRawText()));
        return (JsonSerializer.SerializeToElement(taken), problem);

        JsonNode? Replace(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject file when file[FromFolder] is { } path:
                    return Find((string?)path ?? "") is { } found ? Uploaded(found) : null;
                case JsonObject file when file[FromText] is { } text:
                    return Uploaded(FileData.FromText((string?)text ?? "", (string?)file["name"] ?? "file.txt"));
                case JsonObject fields:
                    return new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Replace(field.Value?.DeepClone()))));
                case JsonArray items:
                    return new JsonArray([.. items.Select(item => Replace(item?.DeepClone()))]);
                default:
                    return node?.DeepClone();
            }
        }

        JsonObject Uploaded(FileData file) => new() { ["id"] = files.Add(file) };

        FileData? Find(string path)
        {
            var full = Path.GetFullPath(path, _folder);
            if (full.StartsWith(_folder, StringComparison.Ordinal) && File.Exists(full))
                return FileData.FromBytes(File.ReadAllBytes(full), Path.GetFileName(full));
            problem = $"There is no file {path} in the folder of the scripts.";
            return null;
        }
    }
}
