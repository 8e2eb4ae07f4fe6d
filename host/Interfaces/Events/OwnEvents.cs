using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Listens to events that a script's own component, or a piece of <see cref="Html"/>, raises under names of its own.</summary>
public static class OwnEvents
{
    /// <summary>The longest name of an event: 64 characters.</summary>
    public const int MaxNameLength = 64;

    /// <summary>
    /// Runs a handler at each event of this name. The page raises it with <c>api.raise("name", data)</c> from a module,
    /// or by itself at a click on an element with <c>data-raise="name"</c>, whose <c>value</c> goes along. A handler that
    /// wants to know what came with it has a parameter of a type that derives from <see cref="EventData"/>.
    /// </summary>
    /// <param name="source">The component.</param>
    /// <param name="name">The event's name: lower-case letters, digits and hyphens.</param>
    /// <param name="handler">What runs.</param>
    /// <param name="inputs">The components that fill the handler's parameters, in order. Default: none.</param>
    /// <param name="outputs">The components, or layouts, that take what the handler returns; several take a tuple. Default: none.</param>
    /// <param name="options">What else there is to say. Default: nothing.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The name has other characters, or is too long.</exception>
    public static Listener On(
        this Component source,
        string name,
        Delegate handler,
        IReadOnlyList<Component>? inputs = null,
        IReadOnlyList<Block>? outputs = null,
        EventOptions? options = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        source.Listen(Checked(name), handler, inputs ?? [], outputs ?? [], options, file, line);

    private static string Checked(string name) =>
        name is { Length: > 0 and <= MaxNameLength } && char.IsAsciiLetterLower(name[0]) && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? name
            : throw new ArgumentException($"An event is called by lower-case letters, digits and hyphens, {MaxNameLength} at most, such as \"rating-given\".", nameof(name));
}
