using Microsoft.CodeAnalysis;

namespace Interfaces.Generators;

/// <summary>Finds the interfaces <c>IRaisesX</c> and writes the overloads of <c>X</c> for each.</summary>
[Generator]
public sealed class EventSourceGenerator : IIncrementalGenerator
{
    private const string Prefix = "IRaises";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var events = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Interfaces.EventSourceAttribute",
            static (_, _) => true,
            static (found, _) => EventOf(found));

        context.RegisterSourceOutput(events, static (output, raised) =>
        {
            if (raised.Source.StartsWith(Prefix, StringComparison.Ordinal))
                output.AddSource($"{raised.Source}.g.cs", ListenOverloads.Write(raised));
        });
    }

    private static RaisedEvent EventOf(GeneratorAttributeSyntaxContext found)
    {
        var source = found.TargetSymbol.Name;
        var arguments = found.Attributes[0].NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value);
        var name = source.StartsWith(Prefix, StringComparison.Ordinal) ? source.Substring(Prefix.Length) : source;
        return new RaisedEvent(
            source,
            name,
            arguments.TryGetValue("Method", out var method) && method is string given ? given : name,
            !arguments.TryGetValue("IsTrigger", out var isTrigger) || isTrigger is true);
    }
}
