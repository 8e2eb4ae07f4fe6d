using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interfaces.Scripting.Tests;

/// <summary>An assembly <c>Library.dll</c> whose <c>Library.Text.Value()</c> says something.</summary>
internal sealed class ReferencedAssembly(ScriptFolder folder)
{
    public string Path { get; } = folder.PathOf("lib/Library.dll");

    public void Build(string value)
    {
        var compilation = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText($"namespace Library; public static class Text {{ public static string Value() => \"{value}\"; }}")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        Assert.True(compilation.Emit(Path).Success);
    }
}
