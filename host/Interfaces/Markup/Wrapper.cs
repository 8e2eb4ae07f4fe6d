using System.Globalization;

namespace Interfaces;

/// <summary>The element around a block, by which the page finds it: what an update replaces.</summary>
internal static class Wrapper
{
    /// <summary>Renders a block with its wrapper.</summary>
    /// <param name="block">The block.</param>
    /// <param name="number">Its number in the demo.</param>
    /// <param name="key">What stays the same about it when the script is edited.</param>
    /// <param name="context">Where it is rendered; the wrapper's <c>id</c> is the context's.</param>
    public static Markup Of(Block block, int number, string key, RenderContext context)
    {
        var address = Markup.Of($"""data-block="{number}" data-key="{key}" """);
        return block.Visible
            ? Shown(block, address, context)
            : Markup.Of($"""<div id="{context.Id}" {address}hidden></div>""");
    }

    /// <summary>Renders a component that is a field inside another, with a wrapper that carries the field's name.</summary>
    /// <param name="component">The field's component.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="context">Where it is rendered; its <c>id</c> is the outer one's with <c>-field</c>.</param>
    public static Markup OfField(Component component, string field, RenderContext context) =>
        Shown(component, Markup.Of($"""data-field="{field}" """), context);

    /// <summary>The CSS class of a type of block: its name for those of this assembly, <c>custom</c> for a script's own.</summary>
    public static string KindOf(Type type)
    {
        if (type.Assembly != typeof(Wrapper).Assembly)
            return "custom";
        var arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return (arity < 0 ? type.Name : type.Name[..arity]).ToLowerInvariant();
    }

    private static Markup Shown(Block block, Markup address, RenderContext context) => Markup.Of($"""
        <div id="{block.ElementId ?? context.Id}" class="{Classes(block, context)}" {address}{Style(block)}{Markup.Attribute("hidden", block.IsConcealed(context))}{block.WrapperAttributes(context)}>{ModuleBlock.Around(block, context, block.Render(context))}</div>
        """);

    private static string Classes(Block block, RenderContext context)
    {
        var kind = block is Component ? "component " + block.Kind : block.Kind;
        var output = block is Component component and not Button && !(component.IsInput && context.Interactive) ? " output" : "";
        return kind + output + (block.CssClass is { } classes ? " " + classes : "");
    }

    private static Markup Style(Block block) =>
        string.Concat(Variable("--scale", block.Scale, ""), Variable("--min-width", block.MinWidth, "px"), block.StyleDeclarations) is { Length: > 0 } style
            ? Markup.Attribute("style", style)
            : Markup.Empty;

    /// <summary>A declaration of a style, or nothing.</summary>
    public static string Variable(string name, int? value, string unit) =>
        value is { } given ? string.Create(CultureInfo.InvariantCulture, $"{name}:{given}{unit};") : "";
}
