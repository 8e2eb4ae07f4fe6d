using System.Text.Json;

namespace Interfaces;

/// <summary>Reads text from JSON that may say anything.</summary>
internal static class JsonText
{
    /// <summary>The text of a JSON string; <see langword="null"/> when it is none, or half of a surrogate pair stands in it alone.</summary>
    public static string? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            // Valid JSON, and no valid text: "\ud800".
            return null;
        }
    }
}
