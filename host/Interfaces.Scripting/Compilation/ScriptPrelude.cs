using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interfaces.Scripting;

/// <summary>What stands before every script: where a component has the name of a type of the runtime's, such as <c>Timer</c>, the name alone means the component; where the script itself names the other's namespace, it means that.</summary>
/// <remarks>A file that a script loads stands alone, and must say which of the two it means.</remarks>
internal static class ScriptPrelude
{
    private static readonly CSharpCompilation Probe = CSharpCompilation.Create("probe", references: SharedReferences.All);

    private static readonly string[] Names =
        [.. typeof(Demo).Assembly.GetExportedTypes().Where(type => type is { IsNested: false, IsGenericType: false, Namespace: nameof(Interfaces) }).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>A submission of these names alone: a script that follows it sees them, and nothing of it is ever run.</summary>
    /// <param name="parsing">How scripts are parsed.</param>
    /// <param name="options">How scripts are compiled, with the namespaces that they use.</param>
    /// <param name="asked">The namespaces that the script itself names: their types go before ours.</param>
    public static CSharpCompilation Compile(CSharpParseOptions parsing, CSharpCompilationOptions options, IReadOnlyList<string> asked)
    {
        var given = options.Usings.Where(space => space != nameof(Interfaces)).ToList();
        var text = string.Concat(Names.Select(name => Line(name, asked, given)));
        return CSharpCompilation.CreateScriptCompilation("prelude", CSharpSyntaxTree.ParseText(text, parsing), SharedReferences.All, options);
    }

    /// <summary>The namespaces that a script names beside those that it uses anyway, and that have a type of one of our names.</summary>
    public static IReadOnlyList<string> AskedBy(CompilationUnitSyntax script, CSharpCompilationOptions options) =>
        [.. script.Usings
            .Where(line => line is { Alias: null, StaticKeyword.RawKind: 0, Name: not null })
            .Select(line => line.Name!.ToString())
            .Where(space => !options.Usings.Contains(space) && Array.Exists(Names, name => IsIn(space, name)))];

    private static string? Line(string name, IReadOnlyList<string> asked, List<string> given)
    {
        if (asked.FirstOrDefault(space => IsIn(space, name)) is { } wanted)
            return $"using {name} = {wanted}.{name};\n";
        return given.Exists(space => IsIn(space, name)) ? $"using {name} = {nameof(Interfaces)}.{name};\n" : null;
    }

    private static bool IsIn(string space, string name) => Probe.GetTypeByMetadataName($"{space}.{name}") is not null;
}
