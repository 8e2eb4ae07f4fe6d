using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>A block as one visitor sees it now.</summary>
/// <param name="IsVisible">Whether it, and all that it is inside of, is on the page.</param>
/// <param name="IsEnabled">Whether it can be used.</param>
/// <param name="IsInteractive">Whether the visitor can change its value.</param>
/// <param name="Value">Its value; <see langword="null"/> for a block that has none, such as a row.</param>
public sealed record BlockView(bool IsVisible, bool IsEnabled, bool IsInteractive, JsonElement? Value)
{
    /// <summary>Whether it, or something that it is inside of, is on the page and not to be seen. Default: <see langword="false"/>.</summary>
    public bool IsHidden { get; init; }

    internal static BlockView Of(int number, Session session)
    {
        var demo = session.Demo;
        var visible = demo.IsOnPage(number, session);
        var hidden = demo.IsHidden(number, session);
        return demo.Seen(number, session) is Component component
            ? new BlockView(visible, component.Enabled, demo.IsInteractive(number, component), component.FormatValue(component.CurrentValue, session.Files)) { IsHidden = hidden }
            : new BlockView(visible, IsEnabled: true, IsInteractive: false, Value: null) { IsHidden = hidden };
    }
}
