namespace Interfaces;

/// <summary>The label, help line and error line around a component's control.</summary>
public static class Frame
{
    /// <summary>Frames a single control, whose <c>id</c> must be <see cref="ControlId"/>: the label is tied to it.</summary>
    /// <param name="component">The component.</param>
    /// <param name="context">Where it is rendered.</param>
    /// <param name="control">The control.</param>
    public static Markup Field(Component component, RenderContext context, Markup control) => Markup.Of($"""
        <label class="label{Hidden(component)}" for="{ControlId(context)}">{component.Label}</label>{Info(component, context)}{control}{Error(context)}
        """);

    /// <summary>Frames several controls as one group.</summary>
    /// <param name="component">The component.</param>
    /// <param name="context">Where it is rendered.</param>
    /// <param name="controls">The controls.</param>
    public static Markup Group(Component component, RenderContext context, Markup controls) => Markup.Of($"""
        <fieldset{Describe(component, context)}><legend class="label{Hidden(component)}">{component.Label}</legend>{Info(component, context)}{controls}{Error(context)}</fieldset>
        """);

    /// <summary>Frames something that is only looked at.</summary>
    /// <param name="component">The component.</param>
    /// <param name="context">Where it is rendered.</param>
    /// <param name="content">What is shown.</param>
    public static Markup Output(Component component, RenderContext context, Markup content) => Markup.Of($"""
        <div role="group" aria-labelledby="{context.Id}-label"><span class="label{Hidden(component)}" id="{context.Id}-label">{component.Label}</span>{Info(component, context)}<div class="output">{content}</div>{Error(context)}</div>
        """);

    /// <summary>The <c>id</c> of the control that the label is tied to.</summary>
    /// <param name="context">Where the component is rendered.</param>
    public static string ControlId(RenderContext context) => context.Id + "-input";

    /// <summary>The attributes that every control has: its <c>id</c>, whether it can be used, and what describes it.</summary>
    /// <param name="component">The component.</param>
    /// <param name="context">Where it is rendered.</param>
    public static Markup Control(Component component, RenderContext context) =>
        Markup.Attribute("id", ControlId(context)) + Disabled(component) + Describe(component, context);

    /// <summary><c>disabled</c> when the component cannot be used.</summary>
    /// <param name="component">The component.</param>
    public static Markup Disabled(Component component) => Markup.Attribute("disabled", !component.Enabled);

    private static Markup Describe(Component component, RenderContext context) => component.Info is null
        ? Markup.Attribute("aria-describedby", $"{context.Id}-error")
        : Markup.Attribute("aria-describedby", $"{context.Id}-info {context.Id}-error");

    private static Markup Info(Component component, RenderContext context) => component.Info is { } info
        ? Markup.Of($"""<div class="info" id="{context.Id}-info">{context.Markdown.Render(info)}</div>""")
        : Markup.Empty;

    private static Markup Error(RenderContext context) =>
        Markup.Of($"""<p class="error" id="{context.Id}-error"></p>""");

    private static string Hidden(Component component) => component.ShowLabel ? "" : " visually-hidden";
}
