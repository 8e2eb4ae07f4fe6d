using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Interfaces;

/// <summary>Derives the component that fills a parameter from what the parameter says of itself.</summary>
internal static class ParameterComponents
{
    /// <summary>Up to how many choices all are in sight; more are in a list to unfold.</summary>
    public const int MaxInSight = 5;

    private const int ListLines = 3;

    /// <summary>Makes the component, with its label, its help and its default value.</summary>
    /// <exception cref="ArgumentException">No component fits; one must be named.</exception>
    public static Component For(HandlerParameter parameter) => For(parameter, 0);

    /// <summary>Makes the component for a member of a record that is so many records deep.</summary>
    internal static Component For(HandlerParameter parameter, int depth)
    {
        var component = Create(parameter, depth) ?? throw new ArgumentException(
            $"No component can be derived for {parameter.Name}, which is of type {TypeName.Of(parameter.Type)}. Name the component: inputs: [new Textbox(), …], or change the type.");
        component = component with
        {
            Label = ParameterLabel.Of(parameter),
            Info = parameter.Find<DisplayAttribute>()?.GetDescription() ?? component.Info,
        };
        return WithDefault(component, parameter);
    }

    private static Component? Create(HandlerParameter parameter, int depth)
    {
        var type = parameter.CoreType;
        // The fields of a record hold values, and no files.
        if (depth > 0 && (FileConversion.IsFile(type) || FileConversion.HoldsFiles(type) || type == typeof(AudioClip)))
            return null;
        if (parameter.Find<AllowedValuesAttribute>() is not null && TextParsing.IsScalar(type))
            return Make(nameof(AllowedValues), parameter.Type, parameter);
        if (type == typeof(AudioClip))
            return new Audio();
        if (type == typeof(bool))
            return parameter.Type == type ? new Checkbox() : new Radio<bool?>([true, false]);
        if (FlagsConversion.IsFlags(type))
            return Make(nameof(CheckboxGroup), type, parameter);
        if (type.IsEnum)
            return Make(Enum.GetNames(type).Length <= MaxInSight ? nameof(Radio) : nameof(Dropdown), parameter.Type, parameter);
        if (NumberReader.Has(type))
            return Make(nameof(Number), parameter.Type, parameter);
        if (TimePoint.Has(type))
            return Make(nameof(Date), parameter.Type, parameter);
        if (TextParsing.IsScalar(type))
            return TextboxFor.Parameter(parameter);
        if (FileConversion.IsFile(type))
            return new FileBox();
        if (type == typeof(TableData) || type == typeof(System.Data.DataTable) || type is { IsArray: true } && type.GetArrayRank() == 2)
            return new Dataframe();
        if (depth == 0 && ImageFor.Parameter(type) is { } picture)
            return picture;
        if (SequenceType.Find(type)?.Element is { } element)
            return Several(element, parameter);
        return RecordShape.Find(type) is not null ? FieldGroups.Create(type, depth) : null;
    }

    private static Component? Several(Type element, HandlerParameter parameter)
    {
        if (element == typeof(FileData) || element == typeof(FileInfo))
            return new MultiFileBox();
        if (element.IsEnum)
            return Make(Enum.GetNames(element).Length <= MaxInSight ? nameof(CheckboxGroup) : nameof(Multiselect), element, parameter);
        if (TextParsing.IsScalar(element))
            return TextboxFor.Parameter(parameter) with { Lines = ListLines, Info = "One entry per line." };
        return RowShape.Has(element) ? Make(nameof(Rows), element, parameter) : SequenceType.Find(element) is null || element == typeof(byte[]) ? null : new Dataframe();
    }

    private static Component WithDefault(Component component, HandlerParameter parameter)
    {
        // "default" of a date or of a Guid says that it may be left out, and is nothing to begin with.
        if (parameter.Default is not { } value || (Equals(value, EmptyOf(parameter.CoreType)) && !IsOwnZero(parameter.CoreType)))
            return component;
        var accepted = component.Accept(value);
        return accepted.Error is null ? component.WithValue(accepted.Value) : component;
    }

    private static object? EmptyOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static bool IsOwnZero(Type type) => type.IsEnum || type == typeof(bool) || NumberType.Find(type) is not null;

    private static Component Make(string method, Type type, HandlerParameter parameter) => typeof(ParameterComponents)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .CreateDelegate<Func<HandlerParameter, Component>>()(parameter);

    private static Radio<T> Radio<T>(HandlerParameter parameter) => new Radio<T>();

    private static Dropdown<T> Dropdown<T>(HandlerParameter parameter) => new Dropdown<T> { Placeholder = Prompt(parameter) };

    private static CheckboxGroup<T> CheckboxGroup<T>(HandlerParameter parameter) => new CheckboxGroup<T>();

    private static MultiselectDropdown<T> Multiselect<T>(HandlerParameter parameter) => new MultiselectDropdown<T> { Placeholder = Prompt(parameter) };

    private static Component AllowedValues<T>(HandlerParameter parameter)
    {
        var values = parameter.Find<AllowedValuesAttribute>()!.Values
            .Where(value => value is not null)
            .Select(value => Bounds.Convert<T>(value!))
            .Where(value => value.Error is null)
            .Select(value => value.Value!)
            .ToList();
        return values.Count <= MaxInSight
            ? new Radio<T>(values)
            : new Dropdown<T>(values) { Placeholder = Prompt(parameter) };
    }

    private static Component Number<T>(HandlerParameter parameter)
    {
        var bounds = Bounds.Of<T>(parameter);
        if (bounds is { HasMinimum: true, HasMaximum: true } && default(T) is not null)
            return new Slider<T>(bounds.Minimum!, bounds.Maximum!);
        var number = new Number<T> { Placeholder = Prompt(parameter) };
        if (bounds.HasMinimum)
            number = number with { Minimum = bounds.Minimum };
        return bounds.HasMaximum ? number with { Maximum = bounds.Maximum } : number;
    }

    private static DateTimePicker<T> Date<T>(HandlerParameter parameter)
    {
        var bounds = Bounds.Of<T>(parameter);
        var date = new DateTimePicker<T> { IncludeTime = parameter.Find<DataTypeAttribute>()?.DataType != DataType.Date };
        if (bounds.HasMinimum)
            date = date with { Minimum = bounds.Minimum };
        return bounds.HasMaximum ? date with { Maximum = bounds.Maximum } : date;
    }

    private static Dataframe<T> Rows<T>(HandlerParameter parameter) => new Dataframe<T>();

    private static string? Prompt(HandlerParameter parameter) => parameter.Find<DisplayAttribute>()?.GetPrompt();
}
