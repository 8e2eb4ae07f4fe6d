using System.Reflection;

namespace Interfaces.Engine;

/// <summary>Calls a handler of any shape: plain, async or streaming.</summary>
internal sealed class HandlerInvoker
{
    private readonly Delegate _handler;
    private readonly MethodInvoker? _method;
    private readonly ResultShape _shape;

    public HandlerInvoker(Delegate handler, bool makesBlocks = false)
    {
        _handler = handler;
        // A static method with a target is closed over its first argument, which an invoker knows nothing of.
        _method = handler.Method.IsStatic && handler.Target is not null ? null : MethodInvoker.Create(handler.Method);
        _shape = ResultShape.Of(handler.Method.ReturnType, makesBlocks);
    }

    /// <summary>Makes the arguments of the method out of those that are bound. Default: they are the same.</summary>
    public Func<object?[], object?[]>? Arrange { get; init; }

    /// <summary>Makes a call, which begins when its first result is asked for.</summary>
    public HandlerResults Call(object?[] arguments, CancellationToken cancellation, RegionScope? scope = null) => new(this, _shape, arguments, scope, cancellation);

    internal object? Invoke(object?[] arguments)
    {
        arguments = Arrange?.Invoke(arguments) ?? arguments;
        try
        {
            return _method is null ? _handler.DynamicInvoke(arguments) : _method.Invoke(_handler.Target, arguments.AsSpan());
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }
}
