using System.Reflection;
using Interfaces.AI;
using Microsoft.Extensions.AI;

namespace Interfaces.Scripting;

/// <summary>
/// The libraries that scripts can use without naming them. There is one of each for the host and all scripts, whatever
/// a package brings along: what a script makes of their types, the host must know.
/// </summary>
internal static class SharedLibraries
{
    /// <summary>What scripts are written with, and what speaks with chat clients.</summary>
    public static IReadOnlyList<Assembly> All { get; } = [typeof(Demo).Assembly, typeof(IChatClient).Assembly];

    /// <summary>The library of that simple name.</summary>
    public static Assembly? Find(string name) => All.FirstOrDefault(library => library.GetName().Name == name);

    /// <summary>Makes conversations understand what the libraries say.</summary>
    public static void Connect() => ChatDialects.Add(new ChatClientDialect());
}
