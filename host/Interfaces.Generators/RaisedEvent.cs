namespace Interfaces.Generators;

/// <summary>An event that a marked interface stands for. Equal when nothing about it changed, so that nothing is written again.</summary>
internal readonly struct RaisedEvent(string source, string name, string method, bool isTrigger) : IEquatable<RaisedEvent>
{
    /// <summary>The name of the interface.</summary>
    public string Source { get; } = source;

    /// <summary>The name of the event, as a type is written: <c>DoubleClick</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the methods that listen to it.</summary>
    public string Method { get; } = method;

    /// <summary>Whether it can be one of several triggers.</summary>
    public bool IsTrigger { get; } = isTrigger;

    /// <summary>The name of the event on the wire and in the page: <c>double-click</c>.</summary>
    public string Kind => string.Concat(Name.Select((letter, index) =>
        index > 0 && char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    public bool Equals(RaisedEvent other) => (Source, Name, Method, IsTrigger) == (other.Source, other.Name, other.Method, other.IsTrigger);

    public override bool Equals(object? obj) => obj is RaisedEvent other && Equals(other);

    public override int GetHashCode() => (Source, Name, Method, IsTrigger).GetHashCode();
}
