namespace Interfaces;

/// <summary>Says of a generic component which type argument it takes for a handler's parameter, when a script asks for it by name.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal abstract class TypeArgumentAttribute : Attribute
{
    /// <summary>The type argument, or <see langword="null"/> when the component without one is to be used.</summary>
    /// <param name="parameter">The type of the handler's parameter or result.</param>
    public abstract Type? For(Type parameter);
}

/// <summary>Any type of number.</summary>
internal sealed class NumberArgumentAttribute : TypeArgumentAttribute
{
    public override Type? For(Type parameter) => NumberReader.Has(parameter) ? parameter : null;
}

/// <summary>Any type of dates or times.</summary>
internal sealed class DateArgumentAttribute : TypeArgumentAttribute
{
    public override Type? For(Type parameter) => TimePoint.Has(parameter) ? parameter : null;
}

/// <summary>An enum, which brings its own choices.</summary>
internal sealed class EnumArgumentAttribute : TypeArgumentAttribute
{
    public override Type? For(Type parameter) => (Nullable.GetUnderlyingType(parameter) ?? parameter).IsEnum ? parameter : null;
}

/// <summary>The enum in an array or a list of one.</summary>
internal sealed class EnumsArgumentAttribute : TypeArgumentAttribute
{
    public override Type? For(Type parameter)
    {
        var item = parameter.IsArray ? parameter.GetElementType() : parameter is { IsGenericType: true } ? parameter.GetGenericArguments()[0] : null;
        return item is { IsEnum: true } ? item : FlagsConversion.IsFlags(parameter) ? parameter : null;
    }
}

/// <summary>What is in a list of records or tuples.</summary>
internal sealed class RowArgumentAttribute : TypeArgumentAttribute
{
    public override Type? For(Type parameter) => SequenceType.Find(parameter)?.Element is { } row && RowShape.Has(row) ? row : null;
}
