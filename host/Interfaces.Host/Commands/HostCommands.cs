using System.CommandLine;

namespace Interfaces.Host.Commands;

/// <summary>The commands of the program. A new one is a class, and a line here.</summary>
internal static class HostCommands
{
    public static RootCommand Root()
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("Shows C# scripts as live demos, inside their documentation.") { serve, CheckCommand.Create(), GoldenCommand.Create() };

        // Without a command it serves, with the same options.
        foreach (var option in serve.Options)
            root.Options.Add(option);
        root.Action = serve.Action;
        return root;
    }
}
