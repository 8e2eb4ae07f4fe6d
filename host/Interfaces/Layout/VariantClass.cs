namespace Interfaces;

/// <summary>The CSS class of a look, with a leading blank.</summary>
internal static class VariantClass
{
    public static string Of(LayoutVariant variant) => variant switch
    {
        LayoutVariant.Panel => " on-panel",
        LayoutVariant.Compact => " compact",
        _ => "",
    };
}
