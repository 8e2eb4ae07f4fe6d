using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>A function of the script that says of a handler's inputs whether they pass.</summary>
internal sealed class InputValidator(Delegate validator, HandlerComposition? composition = null)
{
    private readonly HandlerInvoker _invoker = composition?.Invoker ?? new(validator);

    public HandlerSignature Signature { get; } = composition?.Signature ?? HandlerSignature.Of(validator);

    /// <summary>The name by which messages speak of it.</summary>
    public string Name => HandlerName.Of(validator);

    /// <summary>Asks the function.</summary>
    /// <param name="inputs">The numbers of the handler's inputs.</param>
    /// <param name="arguments">What fills its parameters.</param>
    /// <param name="cancellation">Ends the waiting for a function that takes its time.</param>
    /// <returns>Messages at fields; <see langword="null"/> when all pass.</returns>
    /// <exception cref="InvalidOperationException">It did not say what a validator has to say.</exception>
    public async ValueTask<IReadOnlyDictionary<string, string>?> ValidateAsync(IReadOnlyList<int> inputs, object?[] arguments, CancellationToken cancellation)
    {
        var step = await _invoker.Call(arguments, cancellation).NextAsync();
        if (step is HandlerStep.Threw threw)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(threw.Error);
        cancellation.ThrowIfCancellationRequested();
        var said = Said((step as HandlerStep.Returned)?.Value);
        if (said.Count != 1 && said.Count != inputs.Count)
            throw new InvalidOperationException($"{Name} says something of {said.Count} inputs, and there are {inputs.Count}. Return one Validation for each input, or one for the first.");

        var errors = said.Zip(inputs).Where(pair => pair.First.Message is not null).ToList();
        return errors.Count == 0 ? null : errors.DistinctBy(pair => pair.Second).ToDictionary(pair => FieldKey.Of(pair.Second, null), pair => pair.First.Message!);
    }

    private IReadOnlyList<Validation> Said(object? result) => result switch
    {
        Validation one => [one],
        IEnumerable<Validation> several => [.. several],
        ITuple tuple => [.. Enumerable.Range(0, tuple.Length).Select(index => tuple[index] as Validation ?? throw Wrong(tuple[index]))],
        _ => throw Wrong(result),
    };

    private InvalidOperationException Wrong(object? result) =>
        new($"{Name} returned {result?.GetType().Name ?? "null"}. A validator returns a Validation, or several.");
}
