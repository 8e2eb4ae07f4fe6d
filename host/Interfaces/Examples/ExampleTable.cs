using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>Examples with the inputs that they are meant for: every value is one that its input takes.</summary>
internal sealed class ExampleTable
{
    private readonly IReadOnlyList<Component> _inputs;
    private readonly List<object?[]> _rows = [];

    /// <summary>Converts and checks the values of examples.</summary>
    /// <exception cref="ArgumentException">One has more values than there are inputs, or a value that its input does not take.</exception>
    public ExampleTable(ExampleRows rows, IReadOnlyList<Component> inputs)
    {
        _inputs = inputs;
        for (var index = 0; index < rows.Count; index++)
            _rows.Add(RowOf(rows[index], index));
        Columns = [.. Enumerable.Range(0, inputs.Count).Where(column => _rows.Exists(row => row[column] is not null))];
    }

    /// <summary>The places of the inputs that any example has a value for.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>The labels of those inputs.</summary>
    public IReadOnlyList<string> Headers => [.. Components.Select(Frame.NameOf)];

    /// <summary>Those inputs.</summary>
    public IReadOnlyList<Component> Components => [.. Columns.Select(column => _inputs[column])];

    /// <summary>What stands in the columns.</summary>
    public IReadOnlyList<object?[]> Shown => [.. _rows.Select(row => Columns.Select(column => row[column]).ToArray())];

    /// <summary>What an example puts into the inputs; nothing for those that it leaves alone.</summary>
    public Updates UpdatesOf(int? example)
    {
        var updates = new Updates();
        if (example is not { } index)
            return updates;
        foreach (var column in Columns.Where(column => _rows[index][column] is not null))
            updates[_inputs[column]] = _rows[index][column];
        return updates;
    }

    /// <summary>The values of an example, and what the inputs start with where it has none; <see langword="null"/> when that is not enough for one of them.</summary>
    public IReadOnlyList<object?>? ValuesOf(int example)
    {
        var values = _inputs.Select((input, column) => _rows[example][column] ?? input.CurrentValue).ToList();
        return values.Zip(_inputs).All(pair => pair.First is not null || pair.Second.Accept(null).Error is null) ? values : null;
    }

    /// <summary>The values of an example as JSON, one for each input.</summary>
    public IReadOnlyList<JsonElement> JsonOf(int example) => [.. _inputs.Select((input, column) => input.FormatValue(_rows[example][column]))];

    private object?[] RowOf(ExampleRow row, int index)
    {
        if (row.Count > _inputs.Count)
            throw new ArgumentException($"Example {index + 1} has {row.Count} values, but there {(_inputs.Count == 1 ? "is 1 input" : $"are {_inputs.Count} inputs")} ({string.Join(", ", _inputs.Select(Frame.NameOf))}). Take a value away, or add an input.");
        var cells = new object?[_inputs.Count];
        for (var column = 0; column < row.Count; column++)
            cells[column] = row[column] is { } value ? Taken(value, _inputs[column], index) : null;
        return cells;
    }

    private static object? Taken(object value, Component input, int index)
    {
        try
        {
            var accepted = input.Accept(value is ExampleCell cell ? cell.For(input) : value);
            return (accepted.Error ?? Refusal(input, accepted.Value)) is { } error
                ? throw new ArgumentException($"Example {index + 1} has a value that {BlockName.Of(input)} does not take: {error}")
                : accepted.Value;
        }
        catch (IOException error)
        {
            throw new ArgumentException($"Example {index + 1} has a file for {BlockName.Of(input)} that cannot be read: {error.Message}", error);
        }
    }

    // What a visitor could not enter, no example enters for them: a choice that there is not, a number out of bounds.
    private static string? Refusal(Component input, object? value) =>
        value is not null && (TextParsing.IsScalar(value.GetType()) || value is JsonElement) ? input.ParseValue(input.FormatValue(value)).Error : null;
}
