namespace Interfaces.Engine;

/// <summary>
/// A handler around another: the outer one is called, and calls the inner one, to which it gives some values of its
/// own. Whatever else the inner one takes is bound as usual, after what the outer one takes.
/// </summary>
internal sealed class HandlerComposition
{
    private readonly HandlerSignature _outer;
    private readonly HandlerSignature _inner;
    private readonly HandlerInvoker _called;
    private readonly IReadOnlyList<HandlerParameter> _given;
    private readonly IReadOnlyList<HandlerParameter> _own;
    private readonly IReadOnlyList<HandlerParameter> _rest;

    /// <summary>Composes two handlers.</summary>
    /// <param name="outer">Takes an <see cref="InnerCall"/>, among others.</param>
    /// <param name="inner">The handler that it calls.</param>
    /// <param name="given">The parameters of the inner handler that the outer one fills.</param>
    /// <param name="inputs">How many inputs are bound; those beyond what both take are passed over.</param>
    public HandlerComposition(Delegate outer, Delegate inner, IReadOnlyList<HandlerParameter> given, int inputs)
    {
        (_outer, _inner, _called, _given) = (HandlerSignature.Of(outer), HandlerSignature.Of(inner), new HandlerInvoker(inner), given);
        _own = [.. _outer.Parameters.Where(parameter => parameter.Type != typeof(InnerCall))];
        _rest = [.. _inner.Parameters.Where(parameter => given.All(other => other.Position != parameter.Position))];
        var taken = _own.Concat(_rest).ToList();
        var unused = Math.Max(0, inputs - taken.Count(parameter => !parameter.IsInjected));
        Signature = _outer.WithParameters([.. taken.Concat(Enumerable.Repeat(Unused, unused)).Select((parameter, position) => parameter with { Position = position })]);
        Invoker = new HandlerInvoker(outer) { Arrange = Arrange };
    }

    private static HandlerParameter Unused { get; } = new("unused", typeof(object)) { IsNullable = true };

    /// <summary>What both take, and what the outer one returns.</summary>
    public HandlerSignature Signature { get; }

    /// <summary>Calls the outer handler.</summary>
    public HandlerInvoker Invoker { get; }

    private object?[] Arrange(object?[] arguments)
    {
        var (outer, inner) = (new object?[_outer.Parameters.Count], new object?[_inner.Parameters.Count]);
        for (var index = 0; index < _own.Count; index++)
            outer[_own[index].Position] = arguments[index];
        for (var index = 0; index < _rest.Count; index++)
            inner[_rest[index].Position] = arguments[_own.Count + index];
        foreach (var parameter in _outer.Parameters.Where(parameter => parameter.Type == typeof(InnerCall)))
            outer[parameter.Position] = new InnerCall(_called, _given, inner);
        return outer;
    }
}
