using Microsoft.CodeAnalysis.CSharp;

namespace Interfaces.Scripting;

/// <summary>What stands before every script: where a component has the name of a type of the runtime's, such as <c>Timer</c>, the name alone means the component.</summary>
/// <remarks>A file that a script loads stands alone, and must say which of the two it means.</remarks>
internal static class ScriptPrelude
{
    /// <summary>A submission of these names alone: a script that follows it sees them, and nothing of it is ever run.</summary>
    /// <param name="parsing">How scripts are parsed.</param>
    /// <param name="options">How scripts are compiled, with the namespaces that they use.</param>
    public static CSharpCompilation Compile(CSharpParseOptions parsing, CSharpCompilationOptions options)
    {
        var text = string.Concat(Clashes(options.Usings).Select(name => $"using {name} = {nameof(Interfaces)}.{name};\n"));
        return CSharpCompilation.CreateScriptCompilation("prelude", CSharpSyntaxTree.ParseText(text, parsing), SharedReferences.All, options);
    }

    private static IEnumerable<string> Clashes(IEnumerable<string> namespaces)
    {
        var probe = CSharpCompilation.Create("probe", references: SharedReferences.All);
        var others = namespaces.Where(space => space != nameof(Interfaces)).ToList();
        return typeof(Demo).Assembly.GetExportedTypes()
            .Where(type => type is { IsNested: false, IsGenericType: false, Namespace: nameof(Interfaces) })
            .Select(type => type.Name)
            .Where(name => others.Exists(space => probe.GetTypeByMetadataName($"{space}.{name}") is not null))
            .Order(StringComparer.Ordinal);
    }
}
