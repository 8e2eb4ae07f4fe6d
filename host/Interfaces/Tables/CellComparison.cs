namespace Interfaces;

/// <summary>Compares cells as people sort: numbers by size, text without regard to case, nothing last in either direction.</summary>
internal static class CellComparison
{
    public static int Compare(object? left, object? right, bool descending)
    {
        if (IsNothing(left) || IsNothing(right))
            return IsNothing(left).CompareTo(IsNothing(right));
        var compared = Compare(left!, right!);
        return descending ? -compared : compared;
    }

    private static int Compare(object left, object right)
    {
        if (left is string a && right is string b)
            return string.Compare(a, b, StringComparison.OrdinalIgnoreCase);
        if (left.GetType() == right.GetType() && left is IComparable comparable)
            return comparable.CompareTo(right);
        if (NumberType.Find(left.GetType()) is not null && NumberType.Find(right.GetType()) is not null)
            return ToDouble(left).CompareTo(ToDouble(right));
        return string.Compare(ShownColumn.Raw(left), ShownColumn.Raw(right), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNothing(object? value) => value is null or "" or double.NaN;

    private static double ToDouble(object number) => NumberType.Find(typeof(double))!.Convert(number, NumberType.Find(number.GetType())!).Value is double value ? value : double.NaN;
}
