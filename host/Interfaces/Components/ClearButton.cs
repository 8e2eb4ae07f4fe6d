using System.Runtime.CompilerServices;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>A button that puts components back to what the script declared; a <c>State</c> too.</summary>
public sealed record ClearButton : Button
{
    /// <summary>Makes a button that clears.</summary>
    /// <param name="components">What it clears.</param>
    /// <param name="text">The text on it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ClearButton(IReadOnlyList<Component> components, string text = "Clear", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(text)
    {
        ArgumentNullException.ThrowIfNull(components);
        _ = new Listener(null, [], components, EventOptions.Default, new CallSite(file, line)) { Resets = components }.ListensTo(this, EventNames.Click);
    }
}
