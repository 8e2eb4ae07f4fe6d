using System.Text.Json.Serialization;

namespace Interfaces.Host.Files;

/// <summary>What a page says of a file that it is about to upload.</summary>
/// <param name="Name">Its name; for show.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Type">The media type that the browser takes it for. Default: unknown.</param>
public sealed record UploadRequest(string Name, long Size, string? Type = null);

/// <summary>How far an upload is.</summary>
/// <param name="Upload">The id of the upload: 128 random bits.</param>
/// <param name="Received">How many bytes the host has.</param>
/// <param name="MaxPartBytes">How many bytes the next request may bring at most.</param>
/// <param name="File">The file, as soon as all of it is there.</param>
public sealed record UploadStatus(
    string Upload, long Received, int MaxPartBytes, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] UploadResult? File = null);

/// <summary>A file that was uploaded, as pages speak of it.</summary>
/// <param name="Id">By what it is found: 128 random bits.</param>
/// <param name="Name">Its name, cleaned.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Type">The media type that the host takes it for.</param>
public sealed record UploadResult(string Id, string Name, long Size, string Type);
