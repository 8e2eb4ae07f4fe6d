namespace Interfaces;

/// <summary>A component that can show what a handler returns, of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public interface IOutput<in T>
{
    /// <summary>The component.</summary>
    Component Component { get; }
}

/// <summary>A component that can show whatever a handler returns.</summary>
public interface IOutput
{
    /// <summary>The component.</summary>
    Component Component { get; }
}
