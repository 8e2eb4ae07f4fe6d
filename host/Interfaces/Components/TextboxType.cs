namespace Interfaces;

/// <summary>What a <see cref="Textbox"/> is for; the browser chooses keyboard and autofill by it.</summary>
public enum TextboxType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A secret, shown as dots.</summary>
    Password,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A telephone number.</summary>
    Tel,

    /// <summary>Words to search for.</summary>
    Search,
}
