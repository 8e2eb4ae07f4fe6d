namespace Interfaces;

/// <summary>A component whose value the page keeps in the browser: a new one is handed to it, and not only shown.</summary>
internal interface IStoredInBrowser
{
    /// <summary>The name under which the browser keeps the value.</summary>
    string StorageKey { get; }
}
