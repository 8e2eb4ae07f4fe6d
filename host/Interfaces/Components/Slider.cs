using System.Globalization;

namespace Interfaces;

/// <summary>A range to choose a number from, with a box that shows it.</summary>
/// <typeparam name="T">Any type of number.</typeparam>
[NumberArgument]
public record Slider<T> : NumericComponent<T>, IRaisesRelease
{
    private const double DefaultMinimum = 0;
    private const double DefaultMaximum = 100;

    /// <summary>Makes a slider from 0 to 100, unless <c>Minimum</c> and <c>Maximum</c> say otherwise.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no type of number.</exception>
    public Slider(string? label = null)
        : base("Slider") => Label = label;

    /// <summary>Makes a slider.</summary>
    /// <param name="minimum">The lowest number; also the value while none is set.</param>
    /// <param name="maximum">The highest number.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no type of number.</exception>
    public Slider(T minimum, T maximum, string? label = null)
        : base("Slider") => (Minimum, Maximum, Label) = (minimum, maximum, label);

    /// <summary>Whether there is a button that puts the declared value back. Default: <see langword="false"/>.</summary>
    public bool ShowReset { get; init => field = Set(value); }

    private protected override object? Lowest => base.Lowest ?? Reader.From(DefaultMinimum);

    private protected override object? Highest => base.Highest ?? Reader.From(DefaultMaximum);

    private protected override object? Unset => Lowest;

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var bounds = Bounds();
        var value = Text(CurrentValue);
        var id = Frame.ControlId(context);
        return Frame.Around(this, context, Markup.Of($"""
            <div class="control range"><input type="range" data-value="number"{bounds} value="{value}" style="--fill:{Fill}%"{Frame.Control(this, context)}><input type="number" data-mirror="{id}"{bounds} value="{value}" aria-label="{Frame.NameOf(this)}, as a number"{Markup.Attribute("readonly", !context.Interactive)}{Markup.Attribute("disabled", !Enabled)}>{Reset(context)}</div>
            """));
    }

    private Markup Reset(RenderContext context) => ShowReset && Enabled && context.Interactive
        ? Markup.Of($"""<button type="button" class="icon reset" data-reset="{Frame.ControlId(context)}" data-to="{Text((context.Declared as Component ?? this).CurrentValue)}" aria-label="Reset {Frame.NameOf(this)}"></button>""")
        : Markup.Empty;

    // A hundredth of the range, as a power of ten: fine enough to see, and round to read.
    private protected override string StepText => base.StepText is not "any" and var step ? step : Unit(Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Max(Width, 1e-20))), 0, 20));

    private double Width => Reader.ToDouble(Highest!) - Reader.ToDouble(Lowest!);

    private string Fill
    {
        get
        {
            var share = CurrentValue is { } value && Width > 0 ? (Reader.ToDouble(value) - Reader.ToDouble(Lowest!)) / Width : 0;
            return (double.IsFinite(share) ? Math.Clamp(share * 100, 0, 100) : 0).ToString("0.#", CultureInfo.InvariantCulture);
        }
    }
}

/// <summary>A range to choose a number from, with a box that shows it.</summary>
public sealed record Slider : Slider<double>
{
    /// <summary>Makes a slider from 0 to 100, unless <c>Minimum</c> and <c>Maximum</c> say otherwise.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Slider(string? label = null)
        : base(label)
    {
    }

    /// <summary>Makes a slider.</summary>
    /// <param name="minimum">The lowest number; also the value while none is set.</param>
    /// <param name="maximum">The highest number.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Slider(double minimum, double maximum, string? label = null)
        : base(minimum, maximum, label)
    {
    }
}
