using Microsoft.CodeAnalysis.CSharp;

namespace Interfaces.Scripting;

/// <summary>
/// What stands before every script: the namespaces that it uses, and, where a component has the name of a type of the
/// runtime's, such as <c>Timer</c>, that the name alone means the component.
/// </summary>
internal static class ScriptPrelude
{
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.ComponentModel.DataAnnotations", "System.IO", "System.Linq",
        "System.Net.Http", "System.Runtime.CompilerServices", "System.Text", "System.Text.Json", "System.Threading",
        "System.Threading.Tasks",
    ];

    /// <summary>A submission of usings alone: a script that follows it has them too, and nothing of it is ever run.</summary>
    /// <param name="parsing">How scripts are parsed.</param>
    /// <param name="options">How scripts are compiled.</param>
    public static CSharpCompilation Compile(CSharpParseOptions parsing, CSharpCompilationOptions options)
    {
        var text = string.Concat(
            Namespaces.Append(nameof(Interfaces)).Select(name => $"using {name};\n")
                .Concat(Clashes().Select(name => $"using {name} = {nameof(Interfaces)}.{name};\n")));
        return CSharpCompilation.CreateScriptCompilation("prelude", CSharpSyntaxTree.ParseText(text, parsing), SharedReferences.All, options);
    }

    private static IEnumerable<string> Clashes()
    {
        var probe = CSharpCompilation.Create("probe", references: SharedReferences.All);
        return typeof(Demo).Assembly.GetExportedTypes()
            .Where(type => type is { IsNested: false, IsGenericType: false, Namespace: nameof(Interfaces) })
            .Select(type => type.Name)
            .Where(name => Array.Exists(Namespaces, space => probe.GetTypeByMetadataName($"{space}.{name}") is not null))
            .Order(StringComparer.Ordinal);
    }
}
