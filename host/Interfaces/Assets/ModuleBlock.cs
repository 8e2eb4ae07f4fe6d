using System.Reflection;
using System.Text.Json;

namespace Interfaces;

/// <summary>The element by which a page gives a script's own component its module, value and properties.</summary>
internal static class ModuleBlock
{
    private const string ValueAttribute = " data-value=";

    /// <summary>Puts the element around what a block with a module renders; leaves others as they are.</summary>
    public static Markup Around(Block block, RenderContext context, Markup content)
    {
        if (context.Module is not { } module)
            return content;
        var component = block as Component;
        // A control in it that the page can read by itself holds the value; else the module does.
        var holdsValue = component is not null && !content.ToString().Contains(ValueAttribute, StringComparison.Ordinal);
        return Markup.Of($"""
            <module-block src="{DemoAssets.UrlOf(context.DemoPath, module)}"{Markup.Attribute("data-value", holdsValue ? "element" : null)}{Markup.Attribute("data-json", component is null ? null : Value(component, context))}{Markup.Attribute("data-props", Properties(block))}{Markup.Attribute("data-disabled", component is not null && !(component.Enabled && context.Interactive))}>{content}</module-block>
            """);
    }

    private static string Value(Component component, RenderContext context) => component.FormatValue(component.CurrentValue, context.Files).GetRawText();

    // Those that the script itself declared: what all components have is in the markup already.
    private static string Properties(Block block)
    {
        var type = block.GetType();
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && property.DeclaringType?.Assembly == type.Assembly && property.Name != "EqualityContract")
            .ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => JsonValues.Write(property.GetValue(block), block.Identity.JsonOptions), StringComparer.Ordinal);
        return JsonSerializer.Serialize(own);
    }
}
