namespace Interfaces.Engine;

/// <summary>How much a notice matters.</summary>
public enum NoticeLevel
{
    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Something went well.</summary>
    Success,

    /// <summary>Something to watch out for.</summary>
    Warning,
}
