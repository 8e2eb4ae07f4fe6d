namespace Interfaces.Engine;

/// <summary>The names of the events that the engine itself knows.</summary>
internal static class EventNames
{
    /// <summary>A value became another: the engine raises it when a handler did it.</summary>
    public const string Change = "change";

    /// <summary>The visitor changed a value.</summary>
    public const string Input = "input";

    /// <summary>The visitor pressed Enter.</summary>
    public const string Submit = "submit";

    /// <summary>The visitor pressed a button.</summary>
    public const string Click = "click";

    /// <summary>The page was opened.</summary>
    public const string Load = "load";

    /// <summary>The visitor left.</summary>
    public const string Unload = "unload";

    /// <summary>A handler has run.</summary>
    public const string Then = "then";

    /// <summary>A handler has run to its end.</summary>
    public const string Success = "success";

    /// <summary>A handler could not do its work.</summary>
    public const string Failure = "failure";

    /// <summary>The visitor let go of a key.</summary>
    public const string KeyUp = "key-up";

    /// <summary>A recording has its next piece.</summary>
    public const string Stream = "stream";

    /// <summary>The visitor chose something.</summary>
    public const string Select = "select";

    /// <summary>The visitor opened something.</summary>
    public const string Expand = "expand";

    /// <summary>The visitor closed something.</summary>
    public const string Collapse = "collapse";

    /// <summary>The visitor clicked twice.</summary>
    public const string DoubleClick = "double-click";
}
