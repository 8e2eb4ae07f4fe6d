using System.ComponentModel.DataAnnotations;

namespace Interfaces;

/// <summary>The label of what fills a parameter.</summary>
internal static class ParameterLabel
{
    /// <summary>The name that <see cref="DisplayAttribute"/> gives, or the parameter's own name in words.</summary>
    public static string Of(HandlerParameter parameter) =>
        parameter.Find<DisplayAttribute>()?.GetName() is { Length: > 0 } name ? name : Words.Label(parameter.Name);
}
