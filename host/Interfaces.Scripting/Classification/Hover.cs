using Microsoft.CodeAnalysis;

namespace Interfaces.Scripting;

/// <summary>What to say about a name: its signature, and the summary of its documentation.</summary>
internal static class Hover
{
    private const int MaxLength = 1_000;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeConstantValue)
        .AddLocalOptions(SymbolDisplayLocalOptions.IncludeType)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue);

    // What stands at the top of a script belongs to no type that its author knows of.
    private static readonly SymbolDisplayFormat TopLevel = Format.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    public static string? Of(ISymbol symbol, CancellationToken cancellation)
    {
        if (symbol is INamespaceSymbol or IDiscardSymbol)
            return null;
        var signature = symbol.ToDisplayString(symbol.ContainingType is { IsScriptClass: true } ? TopLevel : Format);
        var summary = DocumentationSummary.Of(Documented(symbol).GetDocumentationCommentXml(expandIncludes: false, cancellationToken: cancellation));
        var text = summary is null ? signature : $"{signature}\n{summary}";
        return text.Length > MaxLength ? text[..(MaxLength - 1)] + '…' : text;
    }

    private static ISymbol Documented(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true } constructor => constructor.ContainingType,
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };
}
