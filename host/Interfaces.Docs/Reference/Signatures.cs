using System.Globalization;
using System.Reflection;

namespace Interfaces.Docs.Reference;

/// <summary>Writes types and constructors as C# has them.</summary>
internal static class Signatures
{
    /// <summary>A type.</summary>
    public static string Of(Type type) => TypeName.Of(type);

    /// <summary>The type of a property, with what it says of <see langword="null"/>.</summary>
    public static string Of(PropertyInfo property, NullabilityInfoContext nullability)
    {
        var type = Of(property.PropertyType);
        return !type.EndsWith('?') && nullability.Create(property).ReadState == NullabilityState.Nullable ? type + "?" : type;
    }

    /// <summary>A call of a constructor, without what the compiler fills in.</summary>
    public static string Of(Type type, ConstructorInfo constructor)
    {
        var parameters = constructor.GetParameters().Where(parameter => !parameter.GetCustomAttributes().Any(attribute => attribute.GetType().Name.StartsWith("Caller", StringComparison.Ordinal)));
        return $"new {Of(type)}({string.Join(", ", parameters.Select(Of))})";
    }

    private static string Of(ParameterInfo parameter) =>
        $"{Of(parameter.ParameterType)}{(parameter is { HasDefaultValue: true, DefaultValue: null } && !parameter.ParameterType.IsValueType ? "?" : "")} {parameter.Name}{Default(parameter)}";

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: false } => "",
        { DefaultValue: null } => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
        { DefaultValue: string text } => $" = \"{text}\"",
        { DefaultValue: bool yes } => yes ? " = true" : " = false",
        { DefaultValue: Enum name } => $" = {Of(parameter.ParameterType)}.{name}",
        { DefaultValue: var value } => string.Create(CultureInfo.InvariantCulture, $" = {value}"),
    };
}
