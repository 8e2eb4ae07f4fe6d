namespace Interfaces;

/// <summary>The one way in which every generated <c>Click</c>, <c>Change</c> … wires a listener.</summary>
internal static class EventSourceExtensions
{
    public static Listener Listen(
        this IEventSource source,
        string kind,
        ClientFunction function,
        IReadOnlyList<Component> inputs,
        IReadOnlyList<Block> outputs,
        EventOptions? options,
        string file,
        int line)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        var listener = new Listener(null, inputs, outputs, (options ?? EventOptions.Default) with { Client = function }, new CallSite(file, line));
        source.Attach(listener, kind);
        return listener;
    }

    public static Listener Listen(
        this IEventSource source,
        string kind,
        Delegate handler,
        IReadOnlyList<Component> inputs,
        IReadOnlyList<Block> outputs,
        EventOptions? options,
        string file,
        int line)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        var listener = new Listener(handler, inputs, outputs, options ?? EventOptions.Default, new CallSite(file, line));
        source.Attach(listener, kind);
        return listener;
    }
}
