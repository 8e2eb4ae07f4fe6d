using System.Reflection;

namespace Interfaces;

/// <summary>The components of an <see cref="Interface"/>: given, named, or derived from the function's signature.</summary>
/// <param name="Inputs">What fills the parameters.</param>
/// <param name="Outputs">What shows the results.</param>
/// <param name="Signature">The function's signature.</param>
/// <param name="Additional">How many of the inputs, the last ones, are additional.</param>
internal sealed record InterfaceComponents(IReadOnlyList<Component> Inputs, IReadOnlyList<Component> Outputs, HandlerSignature Signature, int Additional)
{
    private const string StateName = "state";

    public static InterfaceComponents Of(Delegate handler, ComponentList? inputs, ComponentList additional, ComponentList? outputs, bool isBatch)
    {
        var signature = isBatch ? HandlerSignature.OfBatch(handler) : HandlerSignature.Of(handler);
        if (inputs is { Count: 0 } && outputs is { Count: 0 })
            throw new ArgumentException("An Interface needs inputs or outputs: leave one of them out to have it derived from the function, or name a component.");

        List<Component> ins = inputs is null
            ? [.. signature.Values.SkipLast(additional.Count).Select(parameter => ParameterComponents.For(parameter))]
            : [.. inputs.Select((reference, index) => Input(reference, signature.Values.ElementAtOrDefault(index)))];
        ins.AddRange(additional.Select((reference, index) => Input(reference, signature.Values.ElementAtOrDefault(ins.Count + index))).ToList());
        var states = new Queue<Component>(ins.Where(component => !component.IsPlaced));
        var results = signature.ResultsFor(outputs?.Count ?? 0) ?? [];
        List<Component> outs = outputs is null
            ? [.. ResultComponents.For(signature)]
            : [.. outputs.Select((reference, index) => Output(reference, results.ElementAtOrDefault(index), states))];
        return new InterfaceComponents(Labelled(ins, signature), NamedOutputs(outs, ins), signature, additional.Count);
    }

    /// <summary>Whether every input is also an output.</summary>
    public bool IsUnified => Placed(Inputs).Any() && Placed(Inputs).Select(input => input.Identity).SequenceEqual(Placed(Outputs).Select(output => output.Identity));

    public static IEnumerable<Component> Placed(IEnumerable<Component> components) => components.Where(component => component.IsPlaced);

    /// <summary>What fills parameters that no conversation fills.</summary>
    public static IReadOnlyList<Component> AdditionalInputs(ComponentList? inputs, IReadOnlyList<HandlerParameter> parameters)
    {
        List<Component> components = inputs is null
            ? [.. parameters.Select(parameter => ParameterComponents.For(parameter))]
            : [.. inputs.Select((reference, index) => Input(reference, parameters.ElementAtOrDefault(index)))];
        return [.. components.Select((component, index) => Labelled(component, parameters.ElementAtOrDefault(index)))];
    }

    /// <summary>What shows the values beside an answer.</summary>
    public static IReadOnlyList<Component> AdditionalOutputs(ComponentList outputs) =>
        [.. outputs.Select(reference => Output(reference, null, new Queue<Component>()))];

    private static Component Input(ComponentReference reference, HandlerParameter? parameter) => reference switch
    {
        { Component: { } given } => given,
        { Name: StateName } => StateOf(parameter),
        { Name: { } name } => ComponentNames.Create(name, parameter?.Type),
        _ => throw new ArgumentException("An input is empty. Name a component, or leave the input out."),
    };

    private static Component Output(ComponentReference reference, HandlerResult? result, Queue<Component> states) => reference switch
    {
        { Component: { } given } => given,
        { Name: StateName } => states.TryDequeue(out var state)
            ? state
            : throw new ArgumentException("An output is \"state\", but no input is. A state comes in and goes out: add \"state\" to the inputs."),
        { Name: { } name } => ComponentNames.Create(name, result?.Type),
        _ => throw new ArgumentException("An output is empty. Name a component, or leave the output out."),
    };

    private static Component StateOf(HandlerParameter? parameter) => parameter is null
        ? throw new ArgumentException("An input is \"state\", but the function has no parameter for it. Add one, of the state's type.")
        : (Component)typeof(InterfaceComponents).GetMethod(nameof(MakeState), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(parameter.Type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [parameter], null)!;

    private static State<T> MakeState<T>(HandlerParameter parameter)
    {
        if (parameter.HasDefault && parameter.Default is T value)
            return new State<T>(value);
        // A list that is not there is of no use to anybody: a state of a type that can be made empty is.
        return typeof(T).GetConstructor([]) is null ? new State<T>() : new State<T>(Activator.CreateInstance<T>);
    }

    private static List<Component> Labelled(IReadOnlyList<Component> inputs, HandlerSignature signature) =>
        [.. inputs.Select((component, index) => Labelled(component, signature.Values.ElementAtOrDefault(index)))];

    private static Component Labelled(Component component, HandlerParameter? parameter) => component.Label is null && component.IsPlaced && parameter is not null
        ? component with { Label = ParameterLabel.Of(parameter) }
        : component;

    private static List<Component> NamedOutputs(List<Component> outputs, List<Component> inputs)
    {
        var many = Placed(outputs).Count() > 1;
        var number = 0;
        return [.. outputs.Select(component => !component.IsPlaced || inputs.Exists(component.Is) ? component : Named(component))];

        Component Named(Component component)
        {
            number++;
            return component.Label is null ? component with { Label = many ? $"Output {number}" : "Output" } : component;
        }
    }
}
