namespace Interfaces;

/// <summary>The style classes of buttons.</summary>
internal static class ButtonClasses
{
    public static string Of(ButtonVariant variant, ButtonSize size)
    {
        var kind = variant switch { ButtonVariant.Primary => "primary", ButtonVariant.Stop => "stop", _ => "secondary" };
        return size switch { ButtonSize.Small => kind + " small", ButtonSize.Large => kind + " large", _ => kind };
    }
}
