using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Interfaces.Scripting;

/// <summary>
/// The compiler behind a wall: nothing outside this folder and Classification names a type of it, so a process whose
/// scripts all come from the cache never loads it.
/// </summary>
internal static class RoslynCompiler
{
    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Preview, DocumentationMode.Parse, SourceCodeKind.Script);

    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.ComponentModel.DataAnnotations", "System.IO", "System.Linq",
        "System.Net.Http", "System.Runtime.CompilerServices", "System.Text", "System.Text.Json", "System.Threading",
        "System.Threading.Tasks", "Interfaces",
    ];

    private static readonly CSharpCompilationOptions CompilationOptions = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: Usings,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable,
            // On one thread of our own with a deep stack; scripts are too small to gain from more.
            concurrentBuild: false)
        .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic>
        {
            // Packages are built against older frameworks: that their references are unified upwards is no news.
            ["CS1701"] = ReportDiagnostic.Suppress,
            ["CS1702"] = ReportDiagnostic.Suppress,
        });

    private static readonly CSharpCompilation Prelude = ScriptPrelude.Compile(ParseOptions, CompilationOptions, []);

    private static CSharpCompilation PreludeOf(CompilationUnitSyntax script) =>
        ScriptPrelude.AskedBy(script, CompilationOptions) is { Count: > 0 } asked ? ScriptPrelude.Compile(ParseOptions, CompilationOptions, asked) : Prelude;

    public static CompileOutcome Compile(ScriptInputs inputs, PackageAssets packages, ScriptOptions options, CancellationToken cancellation)
    {
        var tree = CSharpSyntaxTree.ParseText(LoadResolver.Text(inputs.Root), ParseOptions, inputs.Root.Path, cancellation);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            inputs.Name,
            tree,
            SharedReferences.All,
            CompilationOptions
                .WithSourceReferenceResolver(new LoadResolver(inputs))
                .WithMetadataReferenceResolver(new ReferenceResolver(inputs, packages)),
            previousScriptCompilation: PreludeOf((CompilationUnitSyntax)tree.GetRoot(cancellation)),
            returnType: typeof(object));

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(
            assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: cancellation);
        var diagnostics = DiagnosticTranslation.Translate(emitted.Diagnostics, inputs.Root, options.MaxDiagnostics);
        var model = compilation.GetSemanticModel(tree);
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        // Not by the success of emitting: a script with nothing in it emits nothing, without an error.
        if (diagnostics.Exists(diagnostic => diagnostic.Severity == ScriptSeverity.Error))
            LastExpression.Explain(diagnostics, root);
        else if (LastExpression.Check(model, root) is { } noDemo)
            diagnostics.Insert(0, noDemo);
        var spans = Classifier.Classify(model, root, cancellation);
        if (diagnostics.Exists(diagnostic => diagnostic.Severity == ScriptSeverity.Error))
            return new CompileOutcome.Failed(diagnostics, spans);

        var entry = compilation.GetEntryPoint(cancellation)
            ?? throw new InvalidOperationException($"The compiler made no entry point for {inputs.Root.Path}.");
        return new CompileOutcome.Compiled(new(
            assembly.ToArray(), symbols.ToArray(), entry.ContainingType.MetadataName, entry.MetadataName,
            root.Members.Last().GetLocation().GetLineSpan().StartLinePosition.Line + 1, diagnostics, spans));
    }
}
