using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>The elements of a tuple of any length: the compiler nests what does not fit into seven.</summary>
internal static class TupleElements
{
    private const int RestPosition = 7;

    /// <summary>The types of the elements in order; empty when the type is no tuple.</summary>
    public static IReadOnlyList<Type> Of(Type type)
    {
        var elements = new List<Type>();
        while (IsTuple(type))
        {
            var arguments = type.GetGenericArguments();
            elements.AddRange(arguments.Take(RestPosition));
            if (arguments.Length <= RestPosition)
                break;
            type = arguments[RestPosition];
        }

        return elements;
    }

    /// <summary>The elements of a tuple in order; the runtime's own view of a tuple is flat already.</summary>
    public static object?[] Values(ITuple tuple)
    {
        var values = new object?[tuple.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = tuple[index];
        return values;
    }

    private static bool IsTuple(Type type) =>
        type is { IsValueType: true, IsGenericType: true, IsGenericTypeDefinition: false } && typeof(ITuple).IsAssignableFrom(type);
}
