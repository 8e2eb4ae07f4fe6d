using System.Reflection;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>What a handler takes and what it returns.</summary>
internal sealed class HandlerSignature
{
    private readonly IReadOnlyList<HandlerResult> _elements;
    private readonly HandlerResult? _result;

    private HandlerSignature(IReadOnlyList<HandlerParameter> parameters, Type? result, bool isStreaming, IReadOnlyList<HandlerResult> elements)
    {
        Parameters = parameters;
        Values = [.. parameters.Where(parameter => !parameter.IsInjected)];
        HasValidation = ParameterValidation.Applies(Values);
        IsStreaming = isStreaming;
        _result = result is null ? null : new HandlerResult(result, null);
        _elements = elements;
    }

    /// <summary>The signature of nothing.</summary>
    public static HandlerSignature None { get; } = new([], null, false, []);

    /// <summary>All parameters in order.</summary>
    public IReadOnlyList<HandlerParameter> Parameters { get; }

    /// <summary>The parameters that components fill.</summary>
    public IReadOnlyList<HandlerParameter> Values { get; }

    /// <summary>Whether it takes all inputs as one: <see cref="InputValues"/>.</summary>
    public bool TakesInputValues => Parameters.Any(parameter => parameter.Type == typeof(InputValues));

    /// <summary>The place of a parameter among those that components fill, given by its place among all.</summary>
    public int PlaceAmongValues(int position) => Values.TakeWhile(value => value.Position < position).Count();

    /// <summary>Whether <see cref="ParameterValidation"/> has anything to check.</summary>
    public bool HasValidation { get; }

    /// <summary>Whether it returns one result after another.</summary>
    public bool IsStreaming { get; }

    /// <summary>Whether it can be told to stop.</summary>
    public bool TakesCancellation => Parameters.Any(parameter => parameter.Type == typeof(CancellationToken));

    /// <summary>What it returns when nobody says how many outputs there are: the elements of a tuple, or the one result.</summary>
    public IReadOnlyList<HandlerResult> Results => _elements.Count > 1 ? _elements : ResultsFor(1) ?? [_result!];

    /// <summary>Reads the signature of a handler.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="makesBlocks">Whether a sequence is one result: the blocks of a region.</param>
    /// <exception cref="ArgumentException">It has a parameter that no page can fill.</exception>
    public static HandlerSignature Of(Delegate handler, bool makesBlocks = false)
    {
        var nullability = new NullabilityInfoContext();
        var name = HandlerName.Of(handler);
        var parameters = ParametersOf(handler)
            .Select((parameter, position) => HandlerParameter.Of(Fillable(parameter, name), position, nullability))
            .ToList();
        var (type, isStreaming) = ReturnType.Of(handler.Method.ReturnType, makesBlocks);
        return new HandlerSignature(parameters, type, isStreaming, type is null ? [] : ElementsOf(type, handler.Method.ReturnParameter));
    }

    /// <summary>A signature that returns the same and takes something else.</summary>
    public HandlerSignature WithParameters(IReadOnlyList<HandlerParameter> parameters) => new(parameters, _result?.Type, IsStreaming, _elements);

    /// <summary>Reads the signature of a handler that is called for several visitors at once, as one of them sees it: one value where the handler takes, or returns, a list.</summary>
    /// <param name="handler">The handler.</param>
    /// <exception cref="ArgumentException">It takes or returns something else than lists.</exception>
    public static HandlerSignature OfBatch(Delegate handler)
    {
        var (name, whole) = (HandlerName.Of(handler), Of(handler));
        if (whole.IsStreaming)
            throw new ArgumentException($"{name} has a Batch, and returns one result after another. Return a List<T>, with one result for each call.");
        var nullability = new NullabilityInfoContext();
        var parameters = ParametersOf(handler).Select((parameter, position) => HandlerParameter.OfElement(parameter, position, nullability)
            ?? throw new ArgumentException($"{name} has a Batch, and takes a {TypeName.Of(parameter.ParameterType)} in its parameter {parameter.Name}. Take a List<{TypeName.Of(parameter.ParameterType)}>, with one value for each call.")).ToList();
        if (whole._result is null)
            return new HandlerSignature(parameters, null, false, []);
        return whole._elements.Count > 1
            ? new HandlerSignature(parameters, whole._result.Type, false, [.. whole._elements.Select(list => ElementOf(list, name))])
            : new HandlerSignature(parameters, ElementOf(whole._result, name).Type, false, []);
    }

    /// <summary>What it returns for a number of outputs: nobody takes what it returns for none, and one takes all.</summary>
    /// <returns>The results; <see langword="null"/> when only the returned value can tell.</returns>
    public IReadOnlyList<HandlerResult>? ResultsFor(int outputs)
    {
        if (outputs == 0 || _result is null)
            return [];
        if (_result.Type == typeof(Updates))
            return null;
        if (outputs > 1 && _elements.Count > 1)
            return _elements;
        return outputs > 1 && (_result.Type == typeof(object) || _result.Type == typeof(ITuple)) ? null : [_result];
    }

    private static HandlerResult ElementOf(HandlerResult list, string handler) => SequenceType.Find(list.Type) is { } sequence
        ? list with { Type = sequence.Element }
        : throw new ArgumentException($"{handler} has a Batch, and returns a {TypeName.Of(list.Type)}. Return a List<{TypeName.Of(list.Type)}>, with one result for each call, and several as a tuple of lists.");

    // An extension method's delegate has its first argument already, and the method that is looked at still shows it.
    private static IEnumerable<ParameterInfo> ParametersOf(Delegate handler)
    {
        var invoked = handler.GetType().GetMethod("Invoke")!.GetParameters();
        var declared = handler.Method.GetParameters();
        if (declared.Length == invoked.Length)
            return declared;
        return declared.Length == invoked.Length + 1 ? declared.Skip(1) : invoked;
    }

    private static ParameterInfo Fillable(ParameterInfo parameter, string handler)
    {
        var type = parameter.ParameterType;
        if (type.IsByRef)
            throw new ArgumentException($"{handler} takes its parameter {parameter.Name} by reference (ref, out or in), and a page can only give it a value. Take the modifier away, and return what it should give back.");
        if (type.IsByRefLike || type.IsPointer)
            throw new ArgumentException($"{handler} has a parameter {parameter.Name} of type {TypeName.Of(type)}, which lives on the stack only. Use an array or a List<T>.");
        return parameter;
    }

    private static List<HandlerResult> ElementsOf(Type type, ParameterInfo returned)
    {
        // The names of the outermost tuple come first, whatever is nested in it.
        var names = returned.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames ?? [];
        return [.. TupleElements.Of(type).Select((element, index) => new HandlerResult(element, names.ElementAtOrDefault(index)))];
    }
}
