namespace Interfaces;

/// <summary>A cell of the file <c>examples.csv</c>: text, or the name of a file beside it. Which of the two, the input says that it is meant for.</summary>
/// <param name="Text">What stands in the cell.</param>
/// <param name="Folder">The folder of the file.</param>
internal sealed record ExampleCell(string Text, ExampleFolder Folder)
{
    /// <summary>The value for a component.</summary>
    /// <exception cref="ArgumentException">The text names no file of the folder.</exception>
    public object For(Component component) => component.CanAccept(typeof(FileData)) && !component.CanAccept(typeof(string)) ? Folder.File(Text) : Text;
}
