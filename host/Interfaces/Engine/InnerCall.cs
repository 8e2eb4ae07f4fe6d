using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Interfaces.Engine;

/// <summary>The inner handler of a <see cref="HandlerComposition"/>, filled except for what the outer one gives.</summary>
internal sealed class InnerCall(HandlerInvoker invoker, IReadOnlyList<HandlerParameter> given, object?[] arguments)
{
    /// <summary>Gives a parameter another value than the one that was bound.</summary>
    public void Give(HandlerParameter parameter, object? value) => arguments[parameter.Position] = value;

    /// <summary>Calls the inner handler. Each result comes as it is made.</summary>
    /// <param name="values">What the outer handler gives, in the order of the parameters.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UserError">A value is not what an attribute of its parameter demands.</exception>
    public async IAsyncEnumerable<object?> CallAsync(object?[] values, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (parameter, value) in given.Zip(values))
            arguments[parameter.Position] = value;
        if (ParameterValidation.Validate(given, arguments) is [{ Message: var message }, ..])
            throw new UserError(message);

        var results = invoker.Call(arguments, cancellation);
        Exception? ending = null;
        try
        {
            while (Next(await results.NextAsync(), cancellation) is { } returned)
                yield return returned.Value;
        }
        finally
        {
            ending = await results.EndAsync();
        }

        if (ending is not null)
            ExceptionDispatchInfo.Throw(ending);
    }

    private static HandlerStep.Returned? Next(HandlerStep step, CancellationToken cancellation)
    {
        if (step is HandlerStep.Threw threw)
            ExceptionDispatchInfo.Throw(threw.Error);
        if (step is HandlerStep.Cancelled)
            throw new OperationCanceledException(cancellation);
        return step as HandlerStep.Returned;
    }
}
