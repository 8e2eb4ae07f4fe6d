using Interfaces.Engine;

namespace Interfaces;

/// <summary>The values that examples of a chat bring along for its additional inputs.</summary>
internal sealed class ChatExampleValues
{
    private readonly IReadOnlyList<IReadOnlyList<Entry>> _examples;

    /// <summary>Reads the values of all examples.</summary>
    /// <exception cref="ArgumentException">There are more values than inputs, or one is none that its input takes.</exception>
    public ChatExampleValues(IReadOnlyList<ChatExample> examples, IReadOnlyList<Component> inputs, IReadOnlyList<HandlerParameter> parameters) =>
        _examples = [.. examples.Select((example, index) => Read(example, index + 1, inputs, parameters))];

    /// <summary>Whether there are any.</summary>
    public bool IsEmpty => _examples.All(entries => entries.Count == 0);

    /// <summary>Puts the values of an example into the inputs.</summary>
    public void Fill(int example, Updates updates)
    {
        foreach (var entry in Of(example))
            updates[entry.Input] = entry.Value;
    }

    /// <summary>Gives the values of an example to the function, in the place of those that the page sent.</summary>
    /// <exception cref="UserError">The function takes no such value.</exception>
    public void Give(int example, InnerCall call)
    {
        foreach (var entry in Of(example))
        {
            var converted = ValueConverter.Convert(entry.Value, entry.Parameter.Type, entry.Input.Identity.JsonOptions);
            call.Give(entry.Parameter, converted.Error is { } error ? throw new UserError(error) : converted.Value);
        }
    }

    /// <summary>The value that an example brings along for an input; <see langword="null"/> for none.</summary>
    public object? ValueOf(int example, Component input) => Of(example).FirstOrDefault(entry => entry.Input.Is(input))?.Value;

    private IReadOnlyList<Entry> Of(int example) => example >= 0 && example < _examples.Count ? _examples[example] : [];

    private static List<Entry> Read(ChatExample example, int number, IReadOnlyList<Component> inputs, IReadOnlyList<HandlerParameter> parameters)
    {
        var values = example.AdditionalInputs;
        if (values.Count > Math.Min(inputs.Count, parameters.Count))
            throw new ArgumentException($"Example {number} has {values.Count} values for additional inputs, and there are {inputs.Count}. Give it one for each, or fewer.");
        return [.. values.Select((value, index) => new Entry(inputs[index], parameters[index], value)).Where(entry => entry.Value is not null).Select(entry => entry with { Value = Accepted(entry, number) })];
    }

    private static object? Accepted(Entry entry, int number)
    {
        var accepted = entry.Input.Accept(entry.Value);
        return accepted.Error is { } error
            ? throw new ArgumentException($"Example {number} has a value that {BlockName.Of(entry.Input)} does not take: {error}")
            : accepted.Value;
    }

    private sealed record Entry(Component Input, HandlerParameter Parameter, object? Value);
}
