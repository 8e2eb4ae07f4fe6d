using System.Reflection;

namespace Interfaces;

/// <summary>One of the values that a record is made from.</summary>
/// <param name="Parameter">What it says of itself.</param>
/// <param name="Property">Where the value is found again; <see langword="null"/> when it is not.</param>
internal sealed record RecordMember(HandlerParameter Parameter, PropertyInfo? Property)
{
    public string Name => Parameter.Name;

    public static RecordMember Of(ParameterInfo parameter, int position, IEnumerable<PropertyInfo> properties, NullabilityInfoContext nullability)
    {
        var property = properties.FirstOrDefault(candidate =>
            string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && candidate.PropertyType == parameter.ParameterType);
        var own = HandlerParameter.Of(parameter, position, nullability);
        return new RecordMember(
            property is null ? own : own with { Name = property.Name, Attributes = [.. own.Attributes, .. property.GetCustomAttributes(inherit: true).OfType<Attribute>()] },
            property);
    }

    public static RecordMember Of(PropertyInfo property, int position, NullabilityInfoContext nullability) =>
        new(HandlerParameter.Of(property, position, nullability), property);

    /// <summary>The value in an instance.</summary>
    public object? Read(object instance) => Property?.GetValue(instance);
}
