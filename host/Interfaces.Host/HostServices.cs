using System.IO.Compression;
using Interfaces.Docs;
using Interfaces.Engine;
using Interfaces.Host.Assets;
using Interfaces.Host.Changes;
using Interfaces.Host.Events;
using Interfaces.Host.Figures;
using Interfaces.Host.Files;
using Interfaces.Host.Flags;
using Interfaces.Host.Pages;
using Interfaces.Host.Security;
using Interfaces.Host.Status;
using Interfaces.Scripting;
using Microsoft.AspNetCore.ResponseCompression;

namespace Interfaces.Host;

/// <summary>What the host is made of.</summary>
internal static class HostServices
{
    /// <summary>The demos and the guides: all that the commands need too.</summary>
    public static IServiceCollection AddDemos(this IServiceCollection services, HostOptions options, bool development)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IMarkdownRenderer>(static _ => new SafeMarkdown());
        services.AddSingleton(static provider => new SessionStore(provider.GetRequiredService<HostOptions>().Engine, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(static provider => new LinkStore(provider.GetRequiredService<HostOptions>().Engine, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(static provider => new ScriptCompiler(
            provider.GetRequiredService<HostOptions>().Scripting with { Watch = provider.GetRequiredService<HostOptions>().Watch },
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ScriptLibrary(options.Scripts, provider.GetRequiredService<ScriptCompiler>()));
        services.AddSingleton(provider => new CsvFlags(options.Flags, provider.GetRequiredService<ILogger<CsvFlags>>()));
        services.AddSingleton(provider => new EngineContext
        {
            Options = options.Engine with { ShowErrorDetail = options.Engine.ShowErrorDetail || development },
            Time = provider.GetRequiredService<TimeProvider>(),
            Markdown = provider.GetRequiredService<IMarkdownRenderer>(),
            Sessions = provider.GetRequiredService<SessionStore>(),
            Flagging = provider.GetRequiredService<CsvFlags>(),
            Faulted = fault => HostLog.HandlerFailed(provider.GetRequiredService<ILogger<DemoCatalog>>(), fault.Demo, fault.Handler, fault.Reference, fault.Error),
        });
        services.AddSingleton(provider => new DemoCatalog(
            provider.GetRequiredService<ScriptLibrary>(),
            provider.GetRequiredService<EngineContext>(),
            options.Scripting.MaxSourceBytes,
            provider.GetRequiredService<ILogger<DemoCatalog>>()));
        services.AddSingleton<SiteSource>();
        services.AddSingleton<HostFigures>();
        services.AddSingleton<IDocFigures>(static provider => provider.GetRequiredService<HostFigures>());
        services.AddSingleton(static provider => new DocRenderer(provider.GetRequiredService<IDocFigures>()));
        return services;
    }

    /// <summary>Pages and endpoints.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services, HostOptions options)
    {
        services.AddSingleton(static _ => new AssetManifest(Path.Combine(AppContext.BaseDirectory, "browser")));
        services.AddSingleton(provider => new EventStreams(options.Events, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new UploadStore(options.Uploads, provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService(static provider => provider.GetRequiredService<UploadStore>());
        services.AddSingleton<UploadCalls>().AddSingleton<FileFinder>();
        services.AddSingleton<PageCache>().AddSingleton<PageFrame>().AddSingleton<ErrorPages>();
        services.AddSingleton<StatusPage>().AddHostedService<AbandonedLog>();
        services.AddSingleton<GuidePage>().AddSingleton<GalleryPage>().AddSingleton<DemoPage>().AddSingleton<DemoFragment>().AddSingleton<DemoPart>();
        services.AddSingleton<CompilerWarmUp>().AddSingleton<StreamStop>().AddSingleton<ChangeHub>().AddSingleton<OriginCheck>().AddSingleton(options.Limits);
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.MaxDepth = options.Limits.MaxJsonDepth);

        // Binding says what is wrong with a body in an exception, which becomes the problem that the sender reads.
        services.Configure<RouteHandlerOptions>(static routes => routes.ThrowOnBadRequest = true);
        return services.AddResponseCompression(static compression =>
        {
            // Pages hold nothing that is one visitor's own, so their compressed length tells nobody anything.
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/html", "text/markdown", "image/svg+xml"];
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        }).Configure<BrotliCompressionProviderOptions>(static brotli => brotli.Level = CompressionLevel.Optimal);
    }
}
