using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>One call of a function that a component serves: checks the arguments, waits for its turn, and calls.</summary>
internal sealed class FunctionRun(DemoEngine engine, Session session, FunctionCall call)
{
    private readonly SessionDemo _demo = session.Demo;

    public async Task<FunctionOutcome> RunAsync(CancellationToken cancellation)
    {
        if (Find() is not { } function)
            return Refuse($"Component {call.Block} serves no function of that name.");
        var arguments = new object?[function.Signature.Parameters.Count];
        if (Bind(function, arguments, cancellation) is { } fault)
            return Refuse(fault);
        if (session.Begin(engine.Context.Options.MaxEventsPerSession) is { } refusal)
            return new FunctionOutcome.Refused(refusal);
        try
        {
            using var turn = new Turn(engine.GateOf(function), session);
            if (turn.Enter() is not { } position)
                return new FunctionOutcome.Refused(new Admission.Busy(Failure.TooManyWait));
            while (position > 0)
                position = await turn.MoveAsync(position, cancellation);
            cancellation.ThrowIfCancellationRequested();
            return await CallAsync(function, arguments, cancellation);
        }
        finally
        {
            session.End();
        }
    }

    private ServedFunction? Find() => _demo.Find(call.Block) is { } block && _demo.IsOnPage(call.Block, session)
        ? block.Identity.FindFunction(call.Function)
        : null;

    private string? Bind(ServedFunction function, object?[] arguments, CancellationToken cancellation)
    {
        var values = function.Signature.Values;
        if (call.Arguments.ValueKind != JsonValueKind.Array || call.Arguments.GetArrayLength() != values.Count)
            return $"{function.Name} takes {values.Count} {(values.Count == 1 ? "argument" : "arguments")}, as a list.";

        foreach (var parameter in function.Signature.Parameters.Where(parameter => parameter.IsInjected))
            arguments[parameter.Position] = Inject(parameter.Type, cancellation);
        foreach (var (parameter, json) in values.Zip(call.Arguments.EnumerateArray()))
        {
            var read = parameter.Type == typeof(FileData) ? FileOf(json) : Read(function, json, parameter.Type);
            if (read.Error is { } error)
                return $"{parameter.Name}: {error}";
            if (read.Value is null && !parameter.IsNullable)
                return $"{parameter.Name}: This value is missing.";
            arguments[parameter.Position] = read.Value;
        }

        return function.Signature.HasValidation && ParameterValidation.Validate(function.Signature.Parameters, arguments) is [{ Message: var message }, ..]
            ? message
            : null;
    }

    private Parsed<object?> FileOf(JsonElement json)
    {
        var file = FileJson.Read(json, session);
        return file.Error is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(file.Value);
    }

    private Parsed<object?> Read(ServedFunction function, JsonElement json, Type type)
    {
        try
        {
            return JsonValues.Read(json, type, _demo.JsonOptions);
        }
        catch (Exception error)
        {
            // A type of the script's own: what it throws is no reason to show the visitor more than that.
            return Parsed.Error<object?>($"This value cannot be read (reference {Failure.Report(engine, function.Name, error).Reference}).");
        }
    }

    private object? Inject(Type type, CancellationToken cancellation)
    {
        if (type == typeof(CancellationToken))
            return cancellation;
        if (type == typeof(TimeProvider))
            return engine.Context.Time;
        if (type == typeof(Random))
            return engine.Context.Random;
        if (type == typeof(Request))
            return call.Request ?? new Request();
        if (type == typeof(Cache))
            return engine.Caches.Of(session);
        throw new InvalidOperationException($"Nothing is known to fill a parameter of type {type.Name} with.");
    }

    private async Task<FunctionOutcome> CallAsync(ServedFunction function, object?[] arguments, CancellationToken cancellation)
    {
        var results = new HandlerInvoker(function.Function).Call(arguments, cancellation);
        try
        {
            var step = await results.NextAsync();
            var value = (step as HandlerStep.Returned)?.Value;
            if ((step as HandlerStep.Threw)?.Error is { } error)
                return Fail(function, error);
            return new FunctionOutcome.Returned(JsonValues.Write(value, _demo.JsonOptions));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // What it returned is no JSON, or throws where it is read: the script's own fault, like anything that it throws.
            return Fail(function, error);
        }
        finally
        {
            await results.EndAsync();
        }
    }

    private FunctionOutcome.Failed Fail(ServedFunction function, Exception error) => new(error is UserError shown
        ? shown.Message
        : $"Something went wrong in this demo (reference {Failure.Report(engine, function.Name, error).Reference}).");

    private static FunctionOutcome.Refused Refuse(string message) => new(new Admission.Malformed(message));
}
