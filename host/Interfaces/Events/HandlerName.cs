namespace Interfaces;

/// <summary>Finds the name that a script gave to a handler.</summary>
internal static class HandlerName
{
    public static string Of(Delegate? handler)
    {
        var name = handler?.Method.Name ?? "";
        if (!name.StartsWith('<'))
            return name;

        // The compiler names a local function <Outer>g__Name|0_1, and a lambda <Outer>b__0.
        var start = name.IndexOf("g__", StringComparison.Ordinal);
        var end = name.IndexOf('|', StringComparison.Ordinal);
        return start >= 0 && end > start ? name[(start + 3)..end] : "the handler";
    }
}
