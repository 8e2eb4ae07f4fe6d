using System.Text.Json;

namespace Interfaces;

/// <summary>The choices of a component, and the keys by which a page speaks of them.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class ChoiceSet<T>
{
    private const int MaxListed = 10;
    private const int MaxListedLength = 40;

    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<ValueTuple<T>, int> _byValue;

    public ChoiceSet(IEnumerable<Choice<T>> choices)
    {
        Choices = [.. choices];
        Keys = [.. Choices.Select(choice => Choice.KeyOf(choice.Value, choice.Label ?? ""))];
        _byKey = new(Keys.Count, StringComparer.Ordinal);
        _byValue = new(Keys.Count);
        for (var index = 0; index < Keys.Count; index++)
        {
            if (!_byKey.TryAdd(Keys[index], index))
                throw new ArgumentException($"Two choices are \"{Keys[index]}\". Leave one of them out, or give them different values: (\"Label\", value).", nameof(choices));
            _byValue.TryAdd(new(Choices[index].Value), index);
        }
    }

    public IReadOnlyList<Choice<T>> Choices { get; }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>What a visitor is told who chose something else.</summary>
    public string Expected => Choices.Count == 0
        ? "There is nothing to choose."
        : $"Choose one of {string.Join(", ", Choices.Take(MaxListed).Select(choice => Short(choice.Label)))}{(Choices.Count > MaxListed ? ", …" : "")}.";

    /// <summary>The key of a value, or <see langword="null"/> when it is not among the choices.</summary>
    public string? KeyOf(T value) => _byValue.TryGetValue(new(value), out var index) ? Keys[index] : null;

    /// <summary>Reads the key of one choice. Nothing chosen is <see langword="null"/> where the type has it.</summary>
    public Parsed<T?> ParseOne(JsonElement json)
    {
        if (Find(json) is { } index)
            return Parsed.Ok<T?>(Choices[index].Value);
        return default(T) is null && IsNothing(json) ? Parsed.Ok<T?>(default) : Parsed.Error<T?>(Expected);
    }

    /// <summary>Reads the keys of several choices; each counts once, in the order in which they were chosen.</summary>
    public Parsed<IReadOnlyList<T>> ParseMany(JsonElement json, Func<JsonElement, Parsed<T?>> parseOther)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return Parsed.Ok<IReadOnlyList<T>>([]);
        if (json.ValueKind != JsonValueKind.Array)
            return Parsed.Error<IReadOnlyList<T>>(Expected);

        var values = new List<T>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in json.EnumerateArray())
        {
            var value = Find(item) is { } index ? Parsed.Ok<T?>(Choices[index].Value) : parseOther(item);
            if (value.Error is { } error)
                return Parsed.Error<IReadOnlyList<T>>(error);
            if (seen.Add(KeyOf(item) ?? ""))
                values.Add(value.Value!);
        }

        return Parsed.Ok<IReadOnlyList<T>>(values);
    }

    // The key of the entry that a list shows while nothing is chosen is empty.
    private static bool IsNothing(JsonElement json) => json.ValueKind == JsonValueKind.Null || KeyOf(json) is "";

    private int? Find(JsonElement json) => KeyOf(json) is { } key && _byKey.TryGetValue(key, out var index) ? index : null;

    // Programs may write 3 and true where a page writes "3" and "true".
    private static string? KeyOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => JsonText.Read(json),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => json.GetRawText(),
        _ => null,
    };

    private static string Short(string? label) => label is { Length: > MaxListedLength } ? label[..(MaxListedLength - 1)] + "…" : label ?? "";
}
