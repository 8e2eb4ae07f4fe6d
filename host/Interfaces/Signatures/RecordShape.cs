using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>A type that is made from named values: a record, or another class or struct with one public constructor.</summary>
internal sealed class RecordShape
{
    // Weak keys: a type that a script declares must be collectible with the script.
    private static readonly ConditionalWeakTable<Type, Cached> Cache = [];

    private readonly ConstructorInfo? _constructor;
    private readonly int _arguments;

    private RecordShape(Type type, ConstructorInfo? constructor, List<RecordMember> members)
    {
        Type = type;
        _constructor = constructor;
        _arguments = constructor?.GetParameters().Length ?? 0;
        Members = members;
    }

    public Type Type { get; }

    /// <summary>The constructor's parameters, and the other properties that can be set.</summary>
    public IReadOnlyList<RecordMember> Members { get; }

    /// <summary>The shape of a type, or <see langword="null"/> when it is not made from named values.</summary>
    public static RecordShape? Find(Type type) => Cache.GetValue(type, static key => new Cached(Create(key))).Shape;

    /// <summary>Makes an instance from the members' values, in order.</summary>
    public object Create(object?[] values)
    {
        var instance = _constructor is null
            ? Activator.CreateInstance(Type)!
            : _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values[.._arguments], null);
        for (var index = _arguments; index < values.Length; index++)
            Members[index].Property!.SetValue(instance, values[index]);
        return instance;
    }

    private static RecordShape? Create(Type type)
    {
        if (!IsCandidate(type))
            return null;
        var constructors = type.GetConstructors();
        if (constructors.Length > 1 || (constructors.Length == 0 && !type.IsValueType))
            return null;

        var constructor = constructors.FirstOrDefault();
        var nullability = new NullabilityInfoContext();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .ToList();
        var members = (constructor?.GetParameters() ?? [])
            .Select((parameter, index) => RecordMember.Of(parameter, index, properties, nullability))
            .ToList();
        foreach (var property in properties)
        {
            if (property.SetMethod?.IsPublic == true && !members.Exists(member => member.Property == property))
                members.Add(RecordMember.Of(property, members.Count, nullability));
        }

        return members.Count > 0 ? new RecordShape(type, constructor, members) : null;
    }

    private static bool IsCandidate(Type type) =>
        (type.IsClass || type.IsValueType)
        && type is { IsAbstract: false, IsPrimitive: false, IsEnum: false, IsArray: false, IsByRefLike: false, ContainsGenericParameters: false }
        && !(type.Namespace is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal)))
        && !typeof(IEnumerable).IsAssignableFrom(type)
        && !typeof(Delegate).IsAssignableFrom(type)
        && !typeof(Block).IsAssignableFrom(type)
        && type != typeof(Markup)
        && !TextParsing.IsScalar(type);

    private sealed record Cached(RecordShape? Shape);
}
