namespace Interfaces;

/// <summary>Functions of a script that the module of a component may call by name, and get an answer from.</summary>
public static class ServedFunctions
{
    /// <summary>How many functions a component can serve: 64.</summary>
    public const int MaxFunctions = 64;

    /// <summary>
    /// Lets the component's module call a function: <c>await api.call("ListFiles", "letters")</c>. Only what is served
    /// can be called. The arguments are read as the types of the parameters, their annotations are checked, and what
    /// the function returns is sent as JSON. As of a handler, one call runs at a time. A <see cref="UserError"/> reaches
    /// the module as an error with its message.
    /// </summary>
    /// <param name="source">The component.</param>
    /// <param name="function">The function: plain or async. It can also take a <see cref="CancellationToken"/>, a <see cref="Request"/>, a <see cref="TimeProvider"/> or a <see cref="Random"/>.</param>
    /// <param name="name">The name by which it is called. Default: that of the function.</param>
    /// <exception cref="ArgumentException">The function has a parameter that no page can fill, yields results one after another, or has a name that is taken.</exception>
    public static void Serve(this Component source, Delegate function, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(function);
        var called = name ?? HandlerName.Of(function);
        var signature = HandlerSignature.Of(function);
        if (signature.IsStreaming)
            throw new ArgumentException($"{called} yields results one after another. A function that is served returns once: return a list.", nameof(function));
        if (signature.Parameters.FirstOrDefault(parameter => parameter.Type.IsAssignableTo(typeof(EventData))) is { } data)
            throw new ArgumentException($"{called} has a parameter of type {TypeName.Of(data.Type)}, but no event calls it. Leave the parameter out.", nameof(function));
        if (signature.Parameters.FirstOrDefault(parameter => Engine.HandlerSignals.Serve(parameter.Type)) is { } signals)
            throw new ArgumentException($"{called} has a parameter of type {TypeName.Of(signals.Type)}, but its caller waits for the answer and hears of nothing before. Leave the parameter out.", nameof(function));
        source.Identity.Serve(new ServedFunction(called, function, signature), MaxFunctions);
    }
}
