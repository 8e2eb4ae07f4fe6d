using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Interfaces;

/// <summary>What a handler, or a record that a handler takes, says of one of its parameters.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
internal sealed record HandlerParameter(string Name, Type Type)
{
    /// <summary>Its place among all parameters, from 0.</summary>
    public int Position { get; init; }

    /// <summary>Whether <see langword="null"/> is a value for it. Code that says nothing of nullability takes it.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the engine fills it, rather than a component.</summary>
    public bool IsInjected { get; init; }

    /// <summary>Whether it takes the component itself, with all its properties, rather than its value.</summary>
    public bool TakesComponent => Type.IsAssignableTo(typeof(Component));

    /// <summary>Whether it has a default value.</summary>
    public bool HasDefault { get; init; }

    /// <summary>The default value.</summary>
    public object? Default { get; init; }

    /// <summary>The attributes, those of base types included.</summary>
    public IReadOnlyList<Attribute> Attributes
    {
        get;
        init
        {
            field = value;
            Demands = [.. value.OfType<ValidationAttribute>()];
        }
    }
    = [];

    /// <summary>The attributes that demand something of a value.</summary>
    public IReadOnlyList<ValidationAttribute> Demands { get; private init; } = [];

    /// <summary>The type without <see cref="Nullable{T}"/>.</summary>
    public Type CoreType => Nullable.GetUnderlyingType(Type) ?? Type;

    public static HandlerParameter Of(ParameterInfo parameter, int position, NullabilityInfoContext nullability) =>
        new(parameter.Name ?? $"arg{position + 1}", parameter.ParameterType)
        {
            Position = position,
            IsNullable = AllowsNull(parameter.ParameterType, nullability.Create(parameter)),
            IsInjected = InjectedTypes.Contains(parameter.ParameterType),
            HasDefault = parameter.HasDefaultValue,
            Default = parameter.HasDefaultValue ? DefaultOf(parameter) : null,
            Attributes = [.. parameter.GetCustomAttributes(inherit: true).OfType<Attribute>()],
        };

    /// <summary>What a handler says of one value where it takes a list of them; <see langword="null"/> when it takes no list.</summary>
    public static HandlerParameter? OfElement(ParameterInfo parameter, int position, NullabilityInfoContext nullability)
    {
        var list = Of(parameter, position, nullability);
        if (list.IsInjected)
            return list;
        if (SequenceType.Find(list.Type) is not { } sequence)
            return null;
        var written = nullability.Create(parameter);
        return list with
        {
            Type = sequence.Element,
            IsNullable = AllowsNull(sequence.Element, written.ElementType ?? written.GenericTypeArguments[0]),
            HasDefault = false,
            Default = null,
        };
    }

    public static HandlerParameter Of(PropertyInfo property, int position, NullabilityInfoContext nullability) =>
        new(property.Name, property.PropertyType)
        {
            Position = position,
            IsNullable = AllowsNull(property.PropertyType, nullability.Create(property)),
            Attributes = [.. property.GetCustomAttributes(inherit: true).OfType<Attribute>()],
        };

    /// <summary>The attribute of a type, or <see langword="null"/>.</summary>
    public T? Find<T>()
        where T : Attribute => Attributes.OfType<T>().FirstOrDefault();

    private static bool AllowsNull(Type type, NullabilityInfo nullability) => type.IsValueType
        ? Nullable.GetUnderlyingType(type) is not null
        : nullability.WriteState != NullabilityState.NotNull;

    // Metadata has constants only: an enum is a number there, and default of a struct is nothing.
    private static object? DefaultOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var core = Nullable.GetUnderlyingType(type) ?? type;
        return parameter.DefaultValue switch
        {
            null => type.IsValueType && core == type ? Activator.CreateInstance(type) : null,
            var value when core.IsEnum && !core.IsInstanceOfType(value) => Enum.ToObject(core, value),
            var value => value,
        };
    }
}
