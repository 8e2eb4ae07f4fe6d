using System.Text.Json.Serialization;

namespace Interfaces;

/// <summary>Who says a message.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChatRole>))]
public enum ChatRole
{
    /// <summary>The visitor.</summary>
    User,

    /// <summary>The demo.</summary>
    Assistant,

    /// <summary>Instructions that stand before a conversation. They are not shown.</summary>
    System,
}
