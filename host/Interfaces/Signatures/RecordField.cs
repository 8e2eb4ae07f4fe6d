using System.Text.Json;

namespace Interfaces;

/// <summary>One field of a record, and the component that fills it.</summary>
internal sealed class RecordField(RecordMember member, Component component)
{
    public string Name => member.Name;

    /// <summary>The component as it shows the member of an instance; as it is declared when there is no instance.</summary>
    public Component Component(object? instance, JsonSerializerOptions options)
    {
        component.Identity.JsonOptions = options;
        if (instance is null || member.Property is null)
            return component;
        var accepted = component.Accept(member.Read(instance));
        return accepted.Error is null ? component.WithValue(accepted.Value) : component;
    }

    /// <summary>Reads what a visitor sent for the field, as a value of the member's type.</summary>
    public Parsed<object?> Parse(JsonElement json, JsonSerializerOptions options)
    {
        component.Identity.JsonOptions = options;
        var parsed = component.ParseValue(json);
        return parsed.Error is null ? ValueConverter.Convert(parsed.Value, member.Parameter.Type, options) : parsed;
    }

    public JsonElement Format(object instance, JsonSerializerOptions options)
    {
        var shown = Component(instance, options);
        return shown.FormatValue(shown.CurrentValue);
    }
}
