using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Interfaces;

/// <summary>Something to choose: what the visitor reads, and what the handler gets.</summary>
/// <param name="Label">What the visitor reads.</param>
/// <param name="Value">What the handler gets.</param>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Choice<T>(string Label, T Value)
{
    /// <summary>A value is a choice by itself; an enum's label is its <c>[Display(Name = …)]</c>, or its name in words.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Choice<T>(T value) => new(Choice.LabelOf(value), value);

    /// <summary>A label and a value are a choice.</summary>
    /// <param name="pair">The label and the value.</param>
    public static implicit operator Choice<T>((string Label, T Value) pair) => new(pair.Label, pair.Value);
}

/// <summary>The labels and keys of choices that are given as values alone.</summary>
internal static class Choice
{
    /// <summary>What the visitor reads.</summary>
    public static string LabelOf(object? value) => value switch
    {
        null => "None",
        string text => text,
        bool yes => yes ? "Yes" : "No",
        Enum member => LabelOf(member),
        _ => Invariant(value) ?? value.ToString() ?? "",
    };

    /// <summary>What the page sends: the same in every session and after every edit of the script, as far as the value says it.</summary>
    public static string KeyOf(object? value, string label) => value switch
    {
        string text => text,
        bool yes => yes ? "true" : "false",
        Enum member => member.ToString(),
        _ => Invariant(value) ?? label,
    };

    /// <summary>All members of an enum as they are declared; nothing for other types.</summary>
    public static IEnumerable<Choice<T>> Members<T>()
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return type.IsEnum
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (T)field.GetValue(null)!).Distinct().Select(value => (Choice<T>)value)
            : [];
    }

    private static string LabelOf(Enum member)
    {
        var name = member.ToString();
        var field = member.GetType().GetField(name);
        return field?.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? Words.Label(name);
    }

    private static string? Invariant(object? value) => value switch
    {
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable when value.GetType().Assembly == typeof(int).Assembly => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
