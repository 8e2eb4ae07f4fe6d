using System.ComponentModel.DataAnnotations;

namespace Interfaces;

/// <summary>Checks arguments against what the parameters' attributes demand, those of records inside included.</summary>
internal static class ParameterValidation
{
    /// <summary>How deep records may be nested in records.</summary>
    public const int MaxDepth = 5;

    /// <summary>Whether any of the parameters demands anything.</summary>
    public static bool Applies(IReadOnlyList<HandlerParameter> parameters) => parameters.Any(parameter => Demands(parameter, 0));

    /// <summary>Checks arguments, given in the order of all parameters.</summary>
    /// <returns>What is wrong, at most one message for each field.</returns>
    public static IReadOnlyList<ParameterError> Validate(IReadOnlyList<HandlerParameter> parameters, IReadOnlyList<object?> arguments)
    {
        var errors = new List<ParameterError>();
        foreach (var parameter in parameters)
        {
            if (!parameter.IsInjected)
                Validate(parameter, arguments[parameter.Position], null, new Target(parameter.Position, null, 0), errors);
        }

        return errors;
    }

    private static bool Demands(HandlerParameter parameter, int depth)
    {
        if (RefusesNull(parameter) || parameter.Demands.Count > 0)
            return true;
        if (depth >= MaxDepth || RecordShape.Find(parameter.CoreType) is not { } shape)
            return false;
        return typeof(IValidatableObject).IsAssignableFrom(shape.Type) || shape.Members.Any(member => Demands(member.Parameter, depth + 1));
    }

    private static bool RefusesNull(HandlerParameter parameter) => !parameter.IsNullable && !parameter.Type.IsValueType;

    private static void Validate(HandlerParameter parameter, object? value, object? owner, Target target, List<ParameterError> errors)
    {
        if (FirstFailure(parameter, value, owner) is { } message)
        {
            errors.Add(target.Error(message));
            return;
        }

        if (value is null)
        {
            if (RefusesNull(parameter))
                errors.Add(target.Error(parameter.Find<AllowedValuesAttribute>() is null ? ValueConverter.Missing(parameter.Type) : "Choose an option."));
            return;
        }

        if (target.Depth < MaxDepth && RecordShape.Find(value.GetType()) is { } shape)
            Members(shape, value, target, errors);
    }

    private static void Members(RecordShape shape, object instance, Target target, List<ParameterError> errors)
    {
        var before = errors.Count;
        foreach (var member in shape.Members)
        {
            if (member.Property is not null)
                Validate(member.Parameter, member.Read(instance), instance, target.Member(member.Name), errors);
        }

        // As the framework does: the whole is asked only when its parts are right.
        if (errors.Count > before || instance is not IValidatableObject whole)
            return;
        foreach (var result in whole.Validate(new ValidationContext(instance)))
        {
            if (result is not null && result != ValidationResult.Success)
                errors.Add((result.MemberNames.FirstOrDefault() is { } name ? target.Member(name) : target).Error(result.ErrorMessage ?? "This is not valid."));
        }
    }

    private static string? FirstFailure(HandlerParameter parameter, object? value, object? owner)
    {
        if (parameter.Demands.Count == 0)
            return null;
        var results = new List<ValidationResult>();
        // The context wants an object even where nothing is.
        var context = new ValidationContext(owner ?? value ?? parameter) { DisplayName = ParameterLabel.Of(parameter), MemberName = parameter.Name };
        return Validator.TryValidateValue(value!, context, results, parameter.Demands) ? null : results[0].ErrorMessage ?? "This is not valid.";
    }

    private readonly record struct Target(int Parameter, string? Path, int Depth)
    {
        public Target Member(string name) => new(Parameter, Path is null ? name : $"{Path}.{name}", Depth + 1);

        public ParameterError Error(string message) => new(Parameter, Path, message);
    }
}
