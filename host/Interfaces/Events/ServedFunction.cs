namespace Interfaces;

/// <summary>A function of the script that a component's module may call.</summary>
/// <param name="Name">The name by which the page calls it.</param>
/// <param name="Function">What runs.</param>
/// <param name="Signature">What it takes and returns.</param>
internal sealed record ServedFunction(string Name, Delegate Function, HandlerSignature Signature);
