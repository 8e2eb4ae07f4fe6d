using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interfaces.Scripting;

/// <summary>Checks, before a script runs, that its last expression can be its demo, and says how to put it right.</summary>
internal static class LastExpression
{
    private const string Ending = "A script ends with its demo as an expression without ';', for example: new Interface(Greet)";

    /// <summary>What is wrong with the script's end; nothing when it may be a demo.</summary>
    public static ScriptDiagnostic? Check(SemanticModel model, CompilationUnitSyntax root)
    {
        var demo = model.Compilation.GetTypeByMetadataName(typeof(Demo).FullName!);
        if (root.Members.LastOrDefault() is not { } last)
            return DiagnosticTranslation.At(root, DiagnosticIds.NoDemo, $"The script is empty. {Ending}");
        if (last is GlobalStatementSyntax { Statement: ExpressionStatementSyntax statement })
        {
            var type = model.GetTypeInfo(statement.Expression).Type;
            var fault = statement.SemicolonToken is { IsMissing: false, Span.Length: > 0 } ? Closed(type, demo) : Open(type, demo);
            return fault is null ? null : DiagnosticTranslation.At(statement, DiagnosticIds.NoDemo, fault);
        }

        return DiagnosticTranslation.At(last, DiagnosticIds.NoDemo, Unsaid(model, last, demo));
    }

    /// <summary>Adds the way out where the compiler, too, stumbles over the ';' after the last expression.</summary>
    public static void Explain(List<ScriptDiagnostic> diagnostics, CompilationUnitSyntax root)
    {
        if (root.Members.LastOrDefault() is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax last })
            return;
        var line = last.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var index = diagnostics.FindIndex(diagnostic => diagnostic.Id == "CS0201" && diagnostic.Line == line && diagnostic.File == root.SyntaxTree.FilePath);
        if (index >= 0)
            diagnostics[index] = diagnostics[index] with { Message = $"{diagnostics[index].Message}. Remove the ';': the last expression is the script's demo." };
    }

    private static string Closed(ITypeSymbol? type, INamedTypeSymbol? demo) => Is(type, demo)
        ? "The last line makes a demo, but its ';' ends it as a statement, which has no value. Remove the ';'."
        : $"The script ends with a statement, not with a demo. {Ending}";

    private static string? Open(ITypeSymbol? type, INamedTypeSymbol? demo)
    {
        // What is known only when it runs is checked when it runs.
        if (type is null or { TypeKind: TypeKind.Dynamic or TypeKind.Error } || Is(type, demo) || demo is not null && IsBase(type, demo))
            return null;
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } && Is(result, demo))
            return "The last expression is a task that will give a demo. Put 'await' before it.";
        return type.SpecialType == SpecialType.System_Void
            ? $"The last expression has no value. {Ending}"
            : $"The last expression is a {Display(type)}, not a demo. {Ending}";
    }

    private static string Unsaid(SemanticModel model, MemberDeclarationSyntax last, INamedTypeSymbol? demo)
    {
        if (last is FieldDeclarationSyntax { Declaration.Variables: [.., var variable] }
            && model.GetDeclaredSymbol(variable) is IFieldSymbol { Type: var type, Name: var name } && Is(type, demo))
            return $"The script makes a demo but does not say that it is its value. Add a last line without ';': {name}";
        return $"The script ends with a declaration, not with a demo. {Ending}";
    }

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? demo) =>
        demo is not null && type is not null && BasesOf(type).Contains(demo, SymbolEqualityComparer.Default);

    private static bool IsBase(ITypeSymbol type, INamedTypeSymbol demo) =>
        type.TypeKind == TypeKind.Interface || BasesOf(demo).Contains(type, SymbolEqualityComparer.Default);

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    private static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
