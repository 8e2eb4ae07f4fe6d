using System.Text.Json;

namespace Interfaces.Host.Flags;

/// <summary>A value as the text of a cell: text as it is, nothing for none, anything else as JSON.</summary>
internal static class FlagText
{
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String => value.GetString() ?? "",
        _ => value.GetRawText(),
    };
}
