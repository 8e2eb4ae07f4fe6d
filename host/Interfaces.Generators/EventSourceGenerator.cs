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
            static (found, _) => found.TargetSymbol.Name);

        context.RegisterSourceOutput(events, static (output, name) =>
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
                output.AddSource($"{name}.g.cs", ListenOverloads.Write(name, name.Substring(Prefix.Length)));
        });
    }
}
