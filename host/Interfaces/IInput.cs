namespace Interfaces;

/// <summary>A component that can fill a handler's parameter of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public interface IInput<out T>
{
    /// <summary>The component.</summary>
    Component Component { get; }
}
