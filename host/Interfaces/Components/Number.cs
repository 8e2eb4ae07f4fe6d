namespace Interfaces;

/// <summary>A box for a number of a given type.</summary>
/// <typeparam name="T">Any type of number, such as <see cref="int"/>, <see cref="long"/> or <see cref="decimal"/>, or a nullable one: then an empty box is <see langword="null"/>.</typeparam>
[NumberArgument]
public record Number<T> : NumericComponent<T>, IRaisesSubmit, IRaisesFocus, IRaisesBlur
{
    /// <summary>Makes a box for a number.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no type of number.</exception>
    public Number(string? label = null)
        : base("Number") => Label = label;

    /// <summary>What the empty box shows. Default: nothing.</summary>
    public string? Placeholder { get; init => field = Set(value); }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Frame.Field(this, context, IsFinite || context.Interactive ? Box(context) : NoNumber(context));
    }

    private bool IsFinite => CurrentValue is not { } value || double.IsFinite(Reader.ToDouble(value));

    private Markup Box(RenderContext context) => Markup.Of($"""
        <input type="number" data-value="number" inputmode="{(IsWhole ? "numeric" : "decimal")}"{Bounds()} value="{(IsFinite ? Text(CurrentValue) : "")}"{Frame.TextControl(this, context)}{Markup.Attribute("placeholder", Placeholder)}>
        """);

    // A box for numbers cannot show that a result is none.
    private Markup NoNumber(RenderContext context) => Markup.Of($"""
        <input type="text" value="{Text(CurrentValue)}"{Frame.TextControl(this, context)}>
        """);
}

/// <summary>A box for a number.</summary>
public sealed record Number : Number<double>
{
    /// <summary>Makes a box for a number.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Number(string? label = null)
        : base(label)
    {
    }
}
