using System.Globalization;
using System.Numerics;

namespace Interfaces;

/// <summary>Reads and writes one type of number without losing a digit.</summary>
internal abstract class NumberReader
{
    // Only types of the runtime itself: nothing here keeps a script's types from being unloaded.
    private static readonly Dictionary<Type, NumberReader> All = new NumberReader[]
    {
        new Of<byte>(), new Of<sbyte>(), new Of<short>(), new Of<ushort>(), new Of<int>(), new Of<uint>(),
        new Of<long>(), new Of<ulong>(), new Of<nint>(), new Of<nuint>(), new Of<Int128>(), new Of<UInt128>(),
        new Of<Half>(), new Of<float>(), new Of<double>(), new Of<decimal>(),
    }.ToDictionary(reader => reader.Type);

    public abstract Type Type { get; }

    /// <summary>Whether there are whole numbers only.</summary>
    public abstract bool IsWhole { get; }

    public abstract object Lowest { get; }

    public abstract object Highest { get; }

    public static bool Has(Type type) => All.ContainsKey(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>The reader for a type of number, or for what a nullable one may hold.</summary>
    /// <exception cref="ArgumentException">It is no type of number.</exception>
    public static NumberReader For(Type type, string component) =>
        All.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var reader)
            ? reader
            : throw new ArgumentException($"{component}<{TypeName.Of(type)}> is not possible: {TypeName.Of(type)} is no number. Use a type such as int, long, double or decimal, or a nullable one such as int?.");

    /// <summary>The number, or <see langword="null"/> when the type cannot hold it exactly; a binary fraction holds the nearest.</summary>
    public abstract object? Read(NumberText text);

    /// <summary>Rounds half away from zero, as people do.</summary>
    public abstract object Round(object number, int decimals);

    /// <summary>A small number of the type.</summary>
    public abstract object From(double number);

    public abstract double ToDouble(object number);

    public static string Write(object number) => ((IFormattable)number).ToString(null, CultureInfo.InvariantCulture);

    public static bool IsAbove(object left, object right) => ((IComparable)left).CompareTo(right) > 0;

    private sealed class Of<T> : NumberReader
        where T : struct, INumber<T>, IMinMaxValue<T>
    {
        // Whole numbers have no half.
        private static readonly bool Whole = T.IsZero(T.One / (T.One + T.One));

        private static readonly bool Binary = typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(Half);

        public override Type Type => typeof(T);

        public override bool IsWhole => Whole;

        public override object Lowest => T.MinValue;

        public override object Highest => T.MaxValue;

        public override object? Read(NumberText text)
        {
            if (Binary)
                return T.TryParse(text.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var nearest) && T.IsFinite(nearest) ? nearest : null;
            return Whole ? ReadWhole(text) : ReadDecimal(text);
        }

        public override object Round(object number, int decimals) => number switch
        {
            double value when double.IsFinite(value) => RoundDouble(value, decimals),
            float value when float.IsFinite(value) => (float)RoundDouble(value, decimals),
            Half value when Half.IsFinite(value) => (Half)RoundDouble((double)value, decimals),
            decimal value => Math.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero),
            _ => number,
        };

        public override object From(double number) => T.CreateSaturating(number);

        public override double ToDouble(object number) => double.CreateSaturating((T)number);

        private static double RoundDouble(double value, int decimals) =>
            Math.Round(value, Math.Min(decimals, 15), MidpointRounding.AwayFromZero);

        // No number type of the runtime has more than 39 digits: beyond that the power need not be computed.
        private static T? ReadWhole(NumberText text)
        {
            if (text.Exponent is < 0 or > 40)
                return null;
            var number = text.Digits * BigInteger.Pow(10, text.Exponent);
            return number >= BigInteger.CreateChecked(T.MinValue) && number <= BigInteger.CreateChecked(T.MaxValue) ? T.CreateChecked(number) : null;
        }

        private static decimal? ReadDecimal(NumberText text)
        {
            if (text.Exponent is < -28 or > 28)
                return null;
            var digits = text.Digits * BigInteger.Pow(10, Math.Max(0, text.Exponent));
            if (BigInteger.Abs(digits) > (BigInteger)decimal.MaxValue)
                return null;
            var whole = (decimal)digits;
            return text.Exponent >= 0 ? whole : new decimal([.. decimal.GetBits(whole)[..3], (digits.Sign < 0 ? int.MinValue : 0) | (-text.Exponent << 16)]);
        }
    }
}
