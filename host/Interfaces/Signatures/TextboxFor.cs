using System.ComponentModel.DataAnnotations;

namespace Interfaces;

/// <summary>Derives a text box from what a parameter says of itself.</summary>
internal static class TextboxFor
{
    private const int ParagraphLines = 4;

    // What a Textbox can be bounded to; more is no bound.
    private const int LongestMaxLength = 10_000_000;

    public static Textbox Parameter(HandlerParameter parameter)
    {
        // [EmailAddress], [Url] and [Phone] are data types too.
        var data = parameter.Find<DataTypeAttribute>()?.DataType;
        var box = new Textbox
        {
            Placeholder = parameter.Find<DisplayAttribute>()?.GetPrompt(),
            Type = TypeOf(data, parameter.CoreType),
        };
        if (data is DataType.MultilineText or DataType.Html)
            box = box with { Lines = ParagraphLines };
        return MaxLength(parameter) is { } length ? box with { MaxLength = length } : box;
    }

    private static TextboxType TypeOf(DataType? data, Type type) => data switch
    {
        DataType.Password => TextboxType.Password,
        DataType.EmailAddress => TextboxType.Email,
        DataType.PhoneNumber => TextboxType.Tel,
        DataType.Url or DataType.ImageUrl => TextboxType.Url,
        _ => type == typeof(Uri) ? TextboxType.Url : TextboxType.Text,
    };

    // Of a list, the attributes bound the number of entries and not of characters.
    private static int? MaxLength(HandlerParameter parameter)
    {
        if (parameter.CoreType == typeof(char))
            return 1;
        if (parameter.CoreType != typeof(string))
            return null;
        var length = parameter.Find<StringLengthAttribute>()?.MaximumLength
            ?? parameter.Find<MaxLengthAttribute>()?.Length
            ?? parameter.Find<LengthAttribute>()?.MaximumLength;
        return length is > 0 and <= LongestMaxLength ? length : null;
    }
}
