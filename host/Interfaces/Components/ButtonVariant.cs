namespace Interfaces;

/// <summary>How much a button stands out.</summary>
public enum ButtonVariant
{
    /// <summary>One button among others.</summary>
    Secondary,

    /// <summary>What most visitors want to press.</summary>
    Primary,

    /// <summary>Ends or removes something.</summary>
    Stop,
}
