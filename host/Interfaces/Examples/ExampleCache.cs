namespace Interfaces;

/// <summary>Whether the results of examples are kept, so that choosing one shows what its function returned before.</summary>
public enum ExampleCache
{
    /// <summary>Nothing is kept.</summary>
    None,

    /// <summary>A result is kept from the first time on that anybody chooses the example.</summary>
    Lazy,

    /// <summary>The function is run for all examples when the demo loads.</summary>
    Eager,
}
