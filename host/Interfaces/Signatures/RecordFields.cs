using System.Text.Json;

namespace Interfaces;

/// <summary>The components for the members of a record, and the way from what they hold to the record and back.</summary>
internal sealed class RecordFields
{
    /// <summary>How many fields one group has at most.</summary>
    public const int MaxFields = 100;

    private readonly RecordShape _shape;

    private RecordFields(RecordShape shape, int depth)
    {
        _shape = shape;
        All = [.. shape.Members.Select(member => new RecordField(member, ParameterComponents.For(member.Parameter, depth + 1)))];
    }

    public IReadOnlyList<RecordField> All { get; }

    /// <exception cref="ArgumentException">The type is not made from named values, is too large, or has a member for which no component can be derived.</exception>
    public static RecordFields Of(Type type, int depth)
    {
        var name = TypeName.Of(type);
        if (RecordShape.Find(type) is not { } shape)
            throw new ArgumentException($"{name} has no fields to fill in. Use a record, or another class or struct with one public constructor.");
        if (shape.Members.Count > MaxFields)
            throw new ArgumentException($"{name} has {shape.Members.Count} fields, and a group has at most {MaxFields}. Divide it into several.");
        if (depth >= ParameterValidation.MaxDepth)
            throw new ArgumentException($"{name} is nested more than {ParameterValidation.MaxDepth} records deep. Make it flatter, or name a component for it.");
        return new RecordFields(shape, depth);
    }

    /// <summary>Reads the fields and makes the record; the first field that is wrong is the one that is told.</summary>
    public Parsed<object?> Parse(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
            return Parsed.Error<object?>("This value has the wrong type.");

        var values = new object?[All.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var field = All[index];
            var sent = json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field.Name, out var value) ? value : JsonValues.Null;
            var parsed = field.Parse(sent, options);
            if (parsed.Error is { } error)
                return Parsed.Error<object?>(error, parsed.Path is null ? field.Name : $"{field.Name}.{parsed.Path}");
            values[index] = parsed.Value;
        }

        return Make(values);
    }

    public JsonElement Format(object instance, JsonSerializerOptions options) =>
        JsonSerializer.SerializeToElement(All.ToDictionary(field => field.Name, field => field.Format(instance, options)), JsonSerializerOptions.Default);

    // A constructor that refuses its arguments is the author's way to say that they do not go together.
    private Parsed<object?> Make(object?[] values)
    {
        try
        {
            return Parsed.Ok<object?>(_shape.Create(values));
        }
        catch (ArgumentException)
        {
            return Parsed.Error<object?>("These values do not go together.");
        }
    }
}
