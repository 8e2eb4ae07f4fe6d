using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Makes a <see cref="Classification"/> of what scripts have at hand.</summary>
internal static class ClassificationReader
{
    /// <summary>Whether values of a type may be readable; the classes in a sequence tell by themselves.</summary>
    public static bool CanRead(Type type)
    {
        var core = Nullable.GetUnderlyingType(type) ?? type;
        return core.IsAssignableFrom(typeof(Classification)) || core.IsAssignableTo(typeof(IEnumerable)) || core.IsAssignableTo(typeof(IFormattable));
    }

    /// <summary>Reads a text, a number, or classes with their confidences: a dictionary, pairs, or tuples.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static Classification? Read(object? value) => value switch
    {
        null => null,
        Classification ready => ready with { Confidences = [.. ready.Confidences] },
        string label => new Classification(label, []),
        IEnumerable classes => Of([.. classes.Cast<object?>().Take(Label.MaxClasses).Select(ConfidenceOf)]),
        IFormattable number => new Classification(number.ToString(null, CultureInfo.InvariantCulture), []),
        _ => throw new ArgumentException($"A Label shows a text, a number, or classes with confidences such as a Dictionary<string, double>; it cannot show a value of type {TypeName.Of(value.GetType())}."),
    };

    private static Classification? Of(List<Confidence> confidences)
    {
        Confidence[] sorted = [.. confidences.OrderByDescending(confidence => double.IsNaN(confidence.Share) ? double.NegativeInfinity : confidence.Share)];
        return sorted is [] ? null : new Classification(sorted[0].Label, sorted);
    }

    private static Confidence ConfidenceOf(object? item) => item switch
    {
        Confidence ready => ready,
        KeyValuePair<string, double> pair => new(pair.Key, pair.Value),
        ITuple { Length: 2 } pair => Of(pair[0], pair[1]),
        not null when IsPair(item.GetType()) => Of(Part(item, "Key"), Part(item, "Value")),
        _ => throw new ArgumentException($"A Label's classes are pairs of a name and a number, such as (\"Cat\", 0.9); this one is of type {item?.GetType().Name ?? "null"}."),
    };

    private static Confidence Of(object? name, object? share) => share is IConvertible number and not string and not bool
        ? new(Convert.ToString(name, CultureInfo.InvariantCulture) ?? "", number.ToDouble(CultureInfo.InvariantCulture))
        : throw new ArgumentException($"The confidence of a Label's class is a number from 0 to 1; this one is of type {share?.GetType().Name ?? "null"}.");

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static object? Part(object pair, string name) => pair.GetType().GetProperty(name)!.GetValue(pair);
}
