namespace Interfaces;

/// <summary>A block that says more about its wrapper element than its type does.</summary>
internal interface IWrapped
{
    /// <summary>The CSS classes that say what the block is. Default: its type's name.</summary>
    string Kind => Wrapper.KindOf(GetType());

    /// <summary>Attributes of the wrapper element beside those that every block has. Default: none.</summary>
    /// <param name="context">Where the block is rendered.</param>
    Markup WrapperAttributes(RenderContext context) => Markup.Empty;
}
