using System.Text.Json;

namespace Interfaces;

/// <summary>Lines of a conversation become one text.</summary>
internal sealed class DialogueConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) => to == typeof(string) && from.IsAssignableTo(typeof(IEnumerable<DialogueLine>));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options) =>
        Parsed.Ok<object?>(DialogueText.Write((IEnumerable<DialogueLine>)value));
}
