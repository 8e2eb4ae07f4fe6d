using System.Globalization;
using System.Numerics;

namespace Interfaces;

/// <summary>A type of number: how it is read from text, and how the other types become it.</summary>
internal abstract class NumberType
{
    // More digits than any number of a page has; reading takes longer than linear time.
    private const int MaxTextLength = 1_000;

    // Only types of the runtime itself: nothing here keeps a script's types from being unloaded.
    private static readonly Dictionary<Type, NumberType> All = new NumberType[]
    {
        new Bounded<byte>(),
        new Bounded<sbyte>(),
        new Bounded<short>(),
        new Bounded<ushort>(),
        new Bounded<int>(),
        new Bounded<uint>(),
        new Bounded<long>(),
        new Bounded<ulong>(),
        new Bounded<Int128>(),
        new Bounded<UInt128>(),
        new Bounded<nint>(),
        new Bounded<nuint>(),
        new Bounded<Half>(),
        new Bounded<float>(),
        new Bounded<double>(),
        new Bounded<decimal>(),
        new Of<BigInteger>(),
    }.ToDictionary(number => number.Type);

    /// <summary>The type of the numbers.</summary>
    public abstract Type Type { get; }

    /// <summary>Whether there are whole numbers only.</summary>
    public abstract bool IsWhole { get; }

    /// <summary>The type of number, or <see langword="null"/> when it is none.</summary>
    public static NumberType? Find(Type type) => All.GetValueOrDefault(type);

    /// <summary>Reads invariant text.</summary>
    public abstract Parsed<object?> Parse(string text);

    /// <summary>Converts a number of another type.</summary>
    public abstract Parsed<object?> Convert(object number, NumberType from);

    protected abstract Parsed<object?> ConvertTo<TTarget>(object number, Of<TTarget> target)
        where TTarget : struct, INumber<TTarget>;

    internal class Of<T> : NumberType
        where T : struct, INumber<T>
    {
        public override Type Type => typeof(T);

        // Division tells: whole numbers have no half.
        public override bool IsWhole => T.IsZero(T.One / (T.One + T.One));

        protected virtual string OutOfBounds => "Enter a smaller number.";

        public override Parsed<object?> Convert(object number, NumberType from) => from.ConvertTo(number, this);

        public override Parsed<object?> Parse(string text)
        {
            // An unbounded number with an exponent is as large in memory as the exponent says.
            var styles = typeof(T) == typeof(BigInteger) ? NumberStyles.Integer : NumberStyles.Float;
            if (text.Length <= MaxTextLength)
            {
                if (T.TryParse(text, styles, CultureInfo.InvariantCulture, out var number))
                    return Parsed.Ok<object?>(number);
                if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var other))
                    return Parsed.Error<object?>(IsWhole && !double.IsInteger(other) ? "Enter a whole number." : OutOfBounds);
            }

            return Parsed.Error<object?>(IsWhole ? "Enter a whole number." : "Enter a number.");
        }

        protected override Parsed<object?> ConvertTo<TTarget>(object number, Of<TTarget> target)
        {
            var value = (T)number;
            if (target.IsWhole && !T.IsInteger(value))
                return Parsed.Error<object?>("Enter a whole number.");
            try
            {
                var result = TTarget.CreateChecked(value);
                return T.IsFinite(value) == TTarget.IsFinite(result) ? Parsed.Ok<object?>(result) : Parsed.Error<object?>(target.OutOfBounds);
            }
            catch (OverflowException)
            {
                return Parsed.Error<object?>(target.OutOfBounds);
            }
        }
    }

    private sealed class Bounded<T> : Of<T>
        where T : struct, INumber<T>, IMinMaxValue<T>
    {
        protected override string OutOfBounds =>
            string.Create(CultureInfo.InvariantCulture, $"Enter a number between {T.MinValue} and {T.MaxValue}.");
    }
}
