using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Interfaces;

/// <summary>Reads what functions and types say of themselves: their signatures, attributes, and XML documentation.</summary>
internal static class ParamDocs
{
    public static IReadOnlyList<ParamDoc> Of(MethodInfo method)
    {
        var summaries = XmlSummaries.Of(method.Module.Assembly);
        return [.. method.GetParameters().Select(parameter => new ParamDoc(
            parameter.Name ?? $"arg{parameter.Position + 1}",
            TypeName.Of(parameter.ParameterType),
            Said(parameter) ?? summaries.Parameter(method, parameter.Name),
            parameter.HasDefaultValue ? Literal(parameter.DefaultValue, parameter.ParameterType) : null))];
    }

    /// <summary>The properties that a script can set, those of the type itself first.</summary>
    public static IReadOnlyList<ParamDoc> Of(Type type)
    {
        return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.DeclaringType == type ? 0 : 1)
            .Select(Of)];
    }

    private static ParamDoc Of(PropertyInfo property)
    {
        var summary = Said(property) ?? XmlSummaries.Of(property.Module.Assembly).Property(property);
        return new ParamDoc(property.Name, TypeName.Of(property.PropertyType), summary, null);
    }

    private static string? Said(ICustomAttributeProvider member)
    {
        var attributes = member.GetCustomAttributes(inherit: true);
        return attributes.OfType<DescriptionAttribute>().FirstOrDefault()?.Description ?? attributes.OfType<DisplayAttribute>().FirstOrDefault()?.GetDescription();
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        char letter => $"'{letter}'",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } core => $"{core.Name}.{Enum.ToObject(core, value)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
