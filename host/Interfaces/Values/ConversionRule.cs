using System.Text.Json;

namespace Interfaces;

/// <summary>One way in which values of some types become values of others.</summary>
internal abstract class ConversionRule
{
    /// <summary>Whether this is the rule for the two types, neither of which is a <see cref="Nullable{T}"/>.</summary>
    public abstract bool Applies(Type from, Type to);

    /// <summary>Converts a value to whose type the rule applies.</summary>
    /// <returns>The value, or a message for the visitor.</returns>
    public abstract Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options);
}
