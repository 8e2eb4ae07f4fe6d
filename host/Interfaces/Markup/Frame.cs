namespace Interfaces;

/// <summary>The label, help line and error line around what a component shows.</summary>
public static class Frame
{
    /// <summary>Frames a single control, whose <c>id</c> must be <see cref="ControlId"/>: the label is tied to it.</summary>
    /// <param name="component">The component.</param>
    /// <param name="context">Where it is rendered.</param>
    /// <param name="control">The control.</param>
    public static Markup Field(Component component, RenderContext context, Markup control) =>
        Around(component, context, Markup.Of($"""<div class="control">{control}</div>"""));

    /// <summary>Frames several controls as one group.</summary>
    /// <param name="component">The component.</param>
    /// <param name="context">Where it is rendered.</param>
    /// <param name="value">How the page reads the group's value: <c>one</c> is the <c>value</c> of the radio that is chosen, <c>many</c> the <c>value</c>s of the checkboxes that are, <c>object</c> the values of the fields inside.</param>
    /// <param name="controls">The controls.</param>
    public static Markup Group(Component component, RenderContext context, string value, Markup controls) => Markup.Of($"""
        <fieldset class="control" data-value="{value}"{Describe(component, context)}{Disabled(component, context)}><legend{LabelAttributes(component, context)}>{NameOf(component)}</legend>{Info(component, context)}{controls}</fieldset>{Error(context)}
        """);

    /// <summary>Frames the fields of a record.</summary>
    internal static Markup Fields(Component component, RenderContext context, IEnumerable<Markup> fields) => Markup.Of($"""
        <fieldset class="group" data-value="object"{Describe(component, context)}{Disabled(component, context)}><legend{LabelAttributes(component, context)}>{NameOf(component)}</legend>{Info(component, context)}{fields}</fieldset>{Error(context)}
        """);

    /// <summary>Frames something that is only looked at.</summary>
    /// <param name="component">The component.</param>
    /// <param name="context">Where it is rendered.</param>
    /// <param name="content">What is shown.</param>
    public static Markup Output(Component component, RenderContext context, Markup content) => Display(component, context, Markup.Empty, Markup.Of($"""
        <div class="panel" role="group" aria-labelledby="{LabelId(context)}">{content}</div>
        """));

    /// <summary>The <c>id</c> of the control that the label is tied to.</summary>
    /// <param name="context">Where the component is rendered.</param>
    public static string ControlId(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Id + "-input";
    }

    /// <summary>The attributes that every control has: its <c>id</c>, whether it can be used, and what describes it.</summary>
    /// <param name="component">The component.</param>
    /// <param name="context">Where it is rendered.</param>
    public static Markup Control(Component component, RenderContext context) =>
        Markup.Attribute("id", ControlId(context)) + Disabled(component, context) + Describe(component, context);

    /// <summary>The attributes of a control with text, which stays readable, and can be copied, where it cannot be changed.</summary>
    internal static Markup TextControl(Component component, RenderContext context) =>
        Markup.Attribute("id", ControlId(context))
        + Markup.Attribute("readonly", !context.Interactive)
        + Markup.Attribute("disabled", !component.Enabled)
        + Describe(component, context);

    /// <summary>Frames a control that brings its own outer element.</summary>
    internal static Markup Around(Component component, RenderContext context, Markup control) => Markup.Of($"""
        <label{LabelAttributes(component, context)} for="{ControlId(context)}">{NameOf(component)}</label>{Info(component, context)}{control}{Error(context)}
        """);

    /// <summary>Frames a panel of any kind, with what belongs beside the label.</summary>
    internal static Markup Display(Component component, RenderContext context, Markup beside, Markup panel) => Markup.Of($"""
        <div class="head"><span{LabelAttributes(component, context)}>{NameOf(component)}</span>{beside}</div>{Info(component, context)}{panel}{Error(context)}
        """);

    /// <summary>Frames what speaks for itself: without a label there is none.</summary>
    internal static Markup Untitled(Component component, RenderContext context, Markup beside, Markup panel) =>
        component.Label is null && component.Info is null && beside.IsEmpty
            ? panel
            : Display(component with { ShowLabel = component.ShowLabel && component.Label is not null }, context, beside, panel);

    /// <summary>A button that copies the text of an element.</summary>
    internal static Markup Copy(Component component, string id, bool shown) => shown
        ? Markup.Of($"""<button type="button" class="copy" data-copy="#{id}" aria-label="Copy {NameOf(component)}"></button>""")
        : Markup.Empty;

    /// <summary>Ties a display's wrapper to its label.</summary>
    internal static Markup Labelled(RenderContext context) => Markup.Of($" role=\"group\" aria-labelledby=\"{LabelId(context)}\"");

    internal static string LabelId(RenderContext context) => context.Id + "-label";

    /// <summary>What a component is called, on the page and for screen readers.</summary>
    internal static string NameOf(Component component) =>
        string.IsNullOrWhiteSpace(component.Label) ? Words.Label(PlainName(component.GetType())) : component.Label;

    internal static Markup Info(Component component, RenderContext context) => component.Info is { } info
        ? Markup.Of($"""<div class="info" id="{context.Id}-info">{context.Markdown.Render(info)}</div>""")
        : Markup.Empty;

    internal static Markup Error(RenderContext context) =>
        Markup.Of($"""<p class="error" id="{context.Id}-error"></p>""");

    private static Markup Disabled(Component component, RenderContext context) =>
        Markup.Attribute("disabled", !(component.Enabled && context.Interactive));

    private static Markup Describe(Component component, RenderContext context) => component.Info is null
        ? Markup.Attribute("aria-describedby", $"{context.Id}-error")
        : Markup.Attribute("aria-describedby", $"{context.Id}-info {context.Id}-error");

    private static Markup LabelAttributes(Component component, RenderContext context) => Markup.Of($"""
         class="{(component.ShowLabel ? "label" : "label visually-hidden")}" id="{LabelId(context)}"
        """);

    private static string PlainName(Type type)
    {
        var arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : type.Name[..arity];
    }
}
