namespace Interfaces;

/// <summary>When the inputs and outputs of an <see cref="Interface"/> are flagged: kept for whoever runs the demo.</summary>
public enum FlaggingMode
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>When a visitor presses a button for it.</summary>
    Manual,

    /// <summary>After each call of the function that succeeded.</summary>
    Auto,
}
