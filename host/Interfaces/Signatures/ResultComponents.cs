using System.Reflection;

namespace Interfaces;

/// <summary>Derives the components that show what a handler returns.</summary>
internal static class ResultComponents
{
    /// <summary>Makes one component for each element of the tuple, or for the one result; none when there is none.</summary>
    /// <exception cref="ArgumentException">A result updates a block, and nothing says which.</exception>
    public static IReadOnlyList<Component> For(HandlerSignature signature)
    {
        var results = signature.Results;
        return [.. results.Select((result, index) => Create(result.Type) with { Label = LabelOf(result, index, results.Count) })];
    }

    private static string LabelOf(HandlerResult result, int index, int count) =>
        result.Name is { } name ? Words.Label(name) : count == 1 ? "Output" : $"Output {index + 1}";

    private static Component Create(Type type)
    {
        var core = Nullable.GetUnderlyingType(type) ?? type;
        if (typeof(Block).IsAssignableFrom(core))
            throw new ArgumentException($"The result is a {TypeName.Of(core)} that updates a block, and nothing says which. Name the outputs: outputs: [greeting].");
        if (core == typeof(Markup))
            return new Html();
        if (FileConversion.IsFile(core))
            return new FileBox();
        if (SequenceType.ElementOf(core) is { } element && (element == typeof(FileData) || element == typeof(FileInfo)))
            return new MultiFileBox();
        if (core == typeof(AudioClip))
            return new Audio();
        if (core == typeof(bool))
            return new Checkbox();
        if (NumberReader.Has(core))
            return Make(nameof(Number), type);
        if (TextParsing.IsScalar(core))
            return new Textbox();
        if (ImageFor.Result(core) is { } picture)
            return picture;
        if (SequenceType.Find(core)?.Element is { } row && RowShape.Has(row))
            return Make(nameof(Rows), row);
        if (core == typeof(TableData) || core == typeof(System.Data.DataTable) || core is { IsArray: true } && core.GetArrayRank() == 2)
            return new Dataframe();
        return IsClasses(core) ? new Label() : new Json();
    }

    private static bool IsClasses(Type type) =>
        type == typeof(Classification) || type.GetInterfaces().Append(type).Any(candidate =>
            candidate.IsGenericType
            && candidate.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IReadOnlyDictionary<,>) || definition == typeof(IDictionary<,>))
            && candidate.GenericTypeArguments[0] == typeof(string)
            && (candidate.GenericTypeArguments[1] == typeof(double) || candidate.GenericTypeArguments[1] == typeof(float)));

    private static Component Make(string method, Type type) => typeof(ResultComponents)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .CreateDelegate<Func<Component>>()();

    private static Number<T> Number<T>() => new Number<T>();

    private static Dataframe<T> Rows<T>() => new Dataframe<T>();
}
