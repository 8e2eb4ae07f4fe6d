using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interfaces.Scripting;

/// <summary>What a name is, by what it stands for.</summary>
internal sealed class SymbolClassification(SemanticModel model, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, string?> _hovers = new(SymbolEqualityComparer.IncludeNullability);

    public (SpanKind Kind, string? Hover) Of(SyntaxToken token)
    {
        var symbol = Find(token);
        if (symbol is null)
            return (IsContextualKeyword(token) ? SpanKind.Keyword : SpanKind.Text, null);
        // The name of a type in "new Type(…)" is coloured as the type and explained as the constructor that is called.
        var explained = token.Parent is TypeSyntax type && Creation(type) is { } creation
            ? model.GetSymbolInfo(creation, cancellation).Symbol ?? symbol
            : symbol;
        if (!_hovers.TryGetValue(explained, out var hover))
            _hovers.Add(explained, hover = Hover.Of(explained, cancellation));
        return (IsContextualKeyword(token) ? SpanKind.Keyword : KindOf(symbol), hover);
    }

    private ISymbol? Find(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null && node.SpanStart <= token.SpanStart; node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node, cancellation) is { } declared)
                return declared.Name == token.ValueText || declared is IMethodSymbol { MethodKind: MethodKind.Constructor } ? declared : null;
            if (node is not (NameSyntax or AttributeSyntax))
                continue;
            var info = model.GetSymbolInfo(node, cancellation);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } found)
                return found is IAliasSymbol alias ? alias.Target : found;
            if (node is IdentifierNameSyntax)
                return model.GetTypeInfo(node, cancellation).Type is { TypeKind: not TypeKind.Error } type ? type : null;
        }

        return null;
    }

    private static ObjectCreationExpressionSyntax? Creation(TypeSyntax type) => type.Parent switch
    {
        ObjectCreationExpressionSyntax creation when creation.Type == type => creation,
        QualifiedNameSyntax qualified when qualified.Right == type => Creation(qualified),
        _ => null,
    };

    private static bool IsContextualKeyword(SyntaxToken token) => token.Parent switch
    {
        IdentifierNameSyntax { IsVar: true } or IdentifierNameSyntax { IsNotNull: true } or IdentifierNameSyntax { IsUnmanaged: true } => true,
        IdentifierNameSyntax name => token.Text is "nint" or "nuint" or "dynamic" && name.Parent is not MemberAccessExpressionSyntax,
        _ => false,
    };

    private static SpanKind KindOf(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => SpanKind.Namespace,
        ITypeSymbol => SpanKind.Type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => SpanKind.Type,
        IMethodSymbol => SpanKind.Method,
        IPropertySymbol or IEventSymbol => SpanKind.Property,
        IFieldSymbol { ContainingType.IsTupleType: true } => SpanKind.Property,
        IFieldSymbol => SpanKind.Field,
        ILocalSymbol or IRangeVariableSymbol => SpanKind.Local,
        IParameterSymbol => SpanKind.Parameter,
        _ => SpanKind.Text,
    };
}
