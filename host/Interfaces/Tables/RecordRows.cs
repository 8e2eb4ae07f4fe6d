using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Interfaces;

/// <summary>Rows that are objects: each public property that is not hidden is a column.</summary>
/// <remarks>What a record is made from can be written; what it computes can only be read.</remarks>
internal sealed class RecordRows : RowShape
{
    private readonly RecordShape? _shape;
    private readonly IReadOnlyList<Source> _sources;
    private readonly HandlerParameter _row;

    public RecordRows(Type type)
        : this(type, Writable(RecordShape.Find(type)))
    {
    }

    private RecordRows(Type type, RecordShape? shape)
        : this(type, shape, [.. Find(type, shape)])
    {
    }

    private RecordRows(Type type, RecordShape? shape, IReadOnlyList<Source> sources)
        : base([.. sources.Select(source => source.Column)])
    {
        if (sources.Count == 0)
            throw new ArgumentException($"{TypeName.Of(type)} has no public properties to make columns of.");
        (_shape, _sources, _row) = (shape, sources, new HandlerParameter("Row", type));
        HasValidation = shape is not null &&
            (typeof(IValidatableObject).IsAssignableFrom(type) || ParameterValidation.Applies([.. shape.Members.Select(member => member.Parameter)]));
    }

    public override bool CanCreate => _shape is not null;

    public override bool HasValidation { get; }

    public override object? Read(object? row, int column) => row is null ? null : _sources[column].Property.GetValue(row);

    public override IReadOnlyList<ParameterError> Validate(object? row) => ParameterValidation.Validate([_row], [row]);

    public override Parsed<object?> Create(object?[] cells, object? original = null)
    {
        if (_shape is null)
            return Parsed.Error<object?>("These rows cannot be changed.");
        object?[] values = [.. _shape.Members.Select(member => original is null ? DefaultOf(member.Parameter) : member.Read(original))];
        for (var column = 0; column < cells.Length; column++)
        {
            if (_sources[column].Member is { } member)
                values[member] = cells[column];
        }

        try
        {
            return Parsed.Ok<object?>(_shape.Create(values));
        }
        catch (ArgumentException)
        {
            // A constructor that refuses its arguments is the author's way to say that they do not go together.
            return Parsed.Error<object?>("These values do not go together.");
        }
    }

    private static RecordShape? Writable(RecordShape? shape) => shape?.Members.All(member => member.Property is not null) == true ? shape : null;

    private static IEnumerable<Source> Find(Type type, RecordShape? shape)
    {
        var members = shape?.Members ?? [];
        var nullability = new NullabilityInfoContext();
        var written = members.Select((member, index) => Source.Of(member.Parameter, member.Property!, index));
        var computed = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && !members.Any(member => member.Property == property))
            .Select(property => Source.Of(HandlerParameter.Of(property, 0, nullability), property, null));
        return written.Concat(computed).Where(source => source.IsShown).OrderBy(source => source.Order);
    }

    private static object? DefaultOf(HandlerParameter parameter) =>
        parameter.HasDefault ? parameter.Default : EmptyCell.Of(parameter.Type, parameter.IsNullable);

    /// <summary>Where the cells of a column come from.</summary>
    private sealed record Source(RowColumn Column, PropertyInfo Property, int? Member, bool IsShown, int Order)
    {
        public static Source Of(HandlerParameter parameter, PropertyInfo property, int? member)
        {
            var display = parameter.Find<DisplayAttribute>();
            var column = new RowColumn(property.Name, property.PropertyType)
            {
                Header = display?.GetShortName() ?? ParameterLabel.Of(parameter),
                CanWrite = member is not null && TextParsing.IsScalar(parameter.CoreType)
                    && parameter.Find<EditableAttribute>()?.AllowEdit != false && parameter.Find<ReadOnlyAttribute>()?.IsReadOnly != true,
                IsNullable = parameter.IsNullable,
                Format = FormatOf(parameter.Find<DisplayFormatAttribute>()?.DataFormatString),
                Default = DefaultOf(parameter),
            };
            var isShown = display?.GetAutoGenerateField() != false && parameter.Find<ScaffoldColumnAttribute>()?.Scaffold != false && parameter.Find<BrowsableAttribute>()?.Browsable != false;
            return new Source(column, property, member, isShown, display?.GetOrder() ?? 0);
        }

        // "{0:N2}" is how the attribute writes "N2".
        private static string? FormatOf(string? text) =>
            text is not null && text.StartsWith("{0:", StringComparison.Ordinal) && text.EndsWith('}') ? text[3..^1] : text;
    }
}
