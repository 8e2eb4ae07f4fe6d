namespace Interfaces;

/// <summary>How much the page shows of a handler that runs.</summary>
public enum ShowProgress
{
    /// <summary>The outputs are marked as waiting, and say where in the line the call is.</summary>
    Full,

    /// <summary>The outputs only say where in the line the call is.</summary>
    Minimal,

    /// <summary>Nothing.</summary>
    Hidden,
}
