using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>A type of sequence that can be made from its elements.</summary>
internal abstract class SequenceType
{
    // Weak keys: a type that a script declares must be collectible with the script.
    private static readonly ConditionalWeakTable<Type, Cached> Cache = [];

    private static readonly Dictionary<Type, Type> Builders = new()
    {
        [typeof(IEnumerable<>)] = typeof(Lists<>),
        [typeof(IReadOnlyCollection<>)] = typeof(Lists<>),
        [typeof(IReadOnlyList<>)] = typeof(Lists<>),
        [typeof(ICollection<>)] = typeof(Lists<>),
        [typeof(IList<>)] = typeof(Lists<>),
        [typeof(List<>)] = typeof(Lists<>),
        [typeof(ISet<>)] = typeof(Sets<>),
        [typeof(IReadOnlySet<>)] = typeof(Sets<>),
        [typeof(HashSet<>)] = typeof(Sets<>),
        [typeof(ImmutableArray<>)] = typeof(ImmutableArrays<>),
        [typeof(ImmutableList<>)] = typeof(ImmutableLists<>),
    };

    /// <summary>The type of the elements.</summary>
    public abstract Type Element { get; }

    /// <summary>How a sequence of this type is made, or <see langword="null"/> when it cannot be.</summary>
    public static SequenceType? Find(Type type) => Cache.GetValue(type, static key => new Cached(key)).Target;

    /// <summary>The type of the elements of anything that can be enumerated; <see langword="null"/> when it cannot, and for text.</summary>
    public static Type? ElementOf(Type type) => Cache.GetValue(type, static key => new Cached(key)).Element;

    /// <summary>Makes the sequence.</summary>
    public abstract object Build(List<object?> elements);

    private sealed class Cached(Type type)
    {
        public Type? Element { get; } = FindElement(type);

        public SequenceType? Target { get; } = FindTarget(type);

        private static Type? FindElement(Type type)
        {
            if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type))
                return null;
            var sequence = type.GetInterfaces().Prepend(type)
                .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>));
            return sequence?.GenericTypeArguments[0] ?? typeof(object);
        }

        private static SequenceType? FindTarget(Type type)
        {
            if (type.IsSZArray)
                return Create(typeof(Arrays<>), type.GetElementType()!);
            return type.IsGenericType && Builders.TryGetValue(type.GetGenericTypeDefinition(), out var builder)
                ? Create(builder, type.GenericTypeArguments[0])
                : null;
        }

        private static SequenceType Create(Type builder, Type element) =>
            (SequenceType)Activator.CreateInstance(builder.MakeGenericType(element))!;
    }

    private abstract class Of<T> : SequenceType
    {
        public override Type Element => typeof(T);

        // A null among the elements has passed the conversion to T: T takes it.
        public override object Build(List<object?> elements) => From(elements.Select(element => (T)element!));

        protected abstract object From(IEnumerable<T> elements);
    }

    private sealed class Arrays<T> : Of<T>
    {
        protected override object From(IEnumerable<T> elements) => elements.ToArray();
    }

    private sealed class Lists<T> : Of<T>
    {
        protected override object From(IEnumerable<T> elements) => elements.ToList();
    }

    private sealed class Sets<T> : Of<T>
    {
        protected override object From(IEnumerable<T> elements) => elements.ToHashSet();
    }

    private sealed class ImmutableArrays<T> : Of<T>
    {
        protected override object From(IEnumerable<T> elements) => elements.ToImmutableArray();
    }

    private sealed class ImmutableLists<T> : Of<T>
    {
        protected override object From(IEnumerable<T> elements) => elements.ToImmutableList();
    }
}
