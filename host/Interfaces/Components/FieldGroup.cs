using System.Text.Json;

namespace Interfaces;

/// <summary>
/// The fields of a record as one group: a component for each parameter of its constructor, and for each other property
/// that can be set. A record inside is a group inside.
/// </summary>
/// <typeparam name="T">A record, or another class or struct with one public constructor. Bounds: 100 fields, records nested 5 deep.</typeparam>
public sealed record FieldGroup<T> : Component<T>, IRaisesChange, IRaisesInput
{
    private readonly RecordFields _fields;

    /// <summary>Makes the group.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not made from named values, is too large, or has a member for which no component can be derived.</exception>
    public FieldGroup(string? label = null)
        : this(label, 0)
    {
    }

    internal FieldGroup(string? label, int depth) => (_fields, Label) = (RecordFields.Of(typeof(T), depth), label);

    internal override string Kind => "object";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var instance = CurrentValue;
        return Frame.Fields(this, context, _fields.All.Select(field => Field(field.Component(instance, JsonOptions), field.Name, context)));
    }

    /// <inheritdoc/>
    protected override Parsed<T?> Parse(JsonElement json)
    {
        var parsed = _fields.Parse(json, JsonOptions);
        return parsed.Error is { } error ? Parsed.Error<T?>(error, parsed.Path) : Parsed.Ok((T?)parsed.Value);
    }

    /// <inheritdoc/>
    protected override JsonElement Format(T value) => _fields.Format(value!, JsonOptions);

    private static Markup Field(Component component, string name, RenderContext context) => Wrapper.OfField(component, name, new RenderContext(
        $"{context.Id}-{name}",
        context.Interactive && component.Interactive != false,
        context.Markdown,
        context.Render)
    {
        Files = context.Files,
        DemoPath = context.DemoPath,
    });
}

/// <summary>Makes <see cref="FieldGroup{T}"/> of a type that is known at run time only.</summary>
internal static class FieldGroups
{
    public static Component Create(Type type, int depth) => typeof(FieldGroups)
        .GetMethod(nameof(Make), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
        .MakeGenericMethod(type)
        .CreateDelegate<Func<int, Component>>()(depth);

    private static FieldGroup<T> Make<T>(int depth) => new FieldGroup<T>(null, depth);
}
