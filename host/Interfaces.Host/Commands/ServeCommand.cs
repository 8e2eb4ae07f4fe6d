using System.CommandLine;
using Interfaces.Host.Pages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Interfaces.Host.Commands;

/// <summary>Serves guides and demos until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var shared = new HostCommandLine();
        var urls = new Option<string?>("--urls") { Description = "The addresses to listen on, separated by semicolons. Default: http://127.0.0.1:5080.", HelpName = "URLS" };
        var noWatch = new Option<bool>("--no-watch") { Description = "Do not look for changes of scripts and guides." };
        var command = new Command("serve", "Serves guides and demos (the default).") { urls, noWatch };
        shared.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var (options, configuration) = shared.Read(parsed,
                (nameof(HostOptions.Urls), parsed.GetValue(urls)),
                (nameof(HostOptions.Watch), parsed.GetValue(noWatch) ? "false" : null));
            return options is null
                ? Task.FromResult(ExitCodes.Usage)
                : RunAsync(options, shared.Environment(parsed), configuration, parsed.InvocationConfiguration, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(HostOptions options, string environment, IConfiguration configuration, InvocationConfiguration console, CancellationToken cancellation)
    {
        await using var app = HostApplication.Build(options, environment, configuration);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception)
        {
            // The address is taken, most likely: one line says more than a stack.
            await console.Error.WriteLineAsync($"{exception.Message} Choose another address with --urls.");
            return ExitCodes.Failure;
        }

        Greet(app, options, console.Output);
        using var stop = cancellation.Register(app.Lifetime.StopApplication);
        await app.WaitForShutdownAsync(CancellationToken.None);
        return ExitCodes.Success;
    }

    private static void Greet(WebApplication app, HostOptions options, TextWriter output)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var catalog = app.Services.GetRequiredService<DemoCatalog>();
        var site = app.Services.GetRequiredService<SiteSource>().Current;
        output.WriteLine($"""
            Interfaces is at {string.Join(" and ", addresses)}
              {Counted.Of(catalog.Names.Count, "script")} in {catalog.Directory}
              {Counted.Of(site.Pages.Count, "page")} in {Path.GetFullPath(options.Docs)}
              {(options.Watch ? "Saved changes show at once." : "Changes are not watched.")} Stop with Ctrl+C.
            """);
    }
}
