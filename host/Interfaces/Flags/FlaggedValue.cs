using System.Text.Json;

namespace Interfaces;

/// <summary>The value of one component that was flagged.</summary>
/// <param name="Label">The component's label.</param>
/// <param name="Value">The value as JSON; of files only name, size and type.</param>
public sealed record FlaggedValue(string Label, JsonElement Value)
{
    /// <summary>The files, if the value is one or several. They go with the visitor's session: copy what is to stay. Default: none.</summary>
    public IReadOnlyList<FileData> Files { get; init; } = [];

    /// <summary>The value of a component.</summary>
    internal static FlaggedValue Of(Component component, object? value) => component is Textbox { Type: TextboxType.Password }
        ? new(Frame.NameOf(component), JsonValues.Null)
        : new(Frame.NameOf(component), component.FormatValue(value)) { Files = FilesOf(value) };

    private static IReadOnlyList<FileData> FilesOf(object? value) => value switch
    {
        FileData file => [file],
        IEnumerable<FileData> files => [.. files],
        _ => [],
    };
}
