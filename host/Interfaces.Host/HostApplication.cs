using Interfaces.Host.Assets;
using Interfaces.Host.Changes;
using Interfaces.Host.Events;
using Interfaces.Host.Files;
using Interfaces.Host.Functions;
using Interfaces.Host.Links;
using Interfaces.Host.Pages;
using Interfaces.Host.Questions;
using Interfaces.Host.Security;
using Interfaces.Host.Status;
using Microsoft.AspNetCore.Diagnostics;

namespace Interfaces.Host;

/// <summary>Puts the web application together.</summary>
internal static class HostApplication
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(2);

    /// <summary>Makes the application; it does not listen yet.</summary>
    /// <param name="options">Sound options.</param>
    /// <param name="environment">The name of the environment.</param>
    /// <param name="configuration">The rest of the configuration, for logging.</param>
    /// <param name="configure">Changes for tests.</param>
    public static WebApplication Build(HostOptions options, string environment, IConfiguration? configuration = null, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (configuration is not null)
            builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.LimitKestrel(options.Limits).UseUrls(HostAddress.Split(options.Urls)).UseShutdownTimeout(ShutdownTime);
        builder.Services.AddDemos(options, builder.Environment.IsDevelopment()).AddPages(options);
        configure?.Invoke(builder);

        var app = builder.Build();
        Use(app, options);
        Map(app, options);
        return app;
    }

    private static void Use(WebApplication app, HostOptions options)
    {
        var errors = app.Services.GetRequiredService<ErrorPages>();
        app.UseSecurityHeaders(options);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => errors.WriteAsync(context, context.Features.Get<IExceptionHandlerFeature>()?.Error),
            StatusCodeSelector = static error => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = static fault => fault.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(context => errors.WriteAsync(context.HttpContext));
        app.Use(new HostAllowList(options).InvokeAsync);
        app.Use(app.Services.GetRequiredService<CompilerWarmUp>().InvokeAsync);
        app.UseResponseCompression();
        app.UseRouting();
        app.Use(new EndpointGuard(app.Services.GetRequiredService<OriginCheck>(), options).InvokeAsync);
        app.Use(app.Services.GetRequiredService<StreamStop>().InvokeAsync);
    }

    private static void Map(WebApplication app, HostOptions options)
    {
        app.MapPages();
        app.MapStatus(options);
        app.MapAssets();
        app.MapChanges(options);
        var calls = app.MapDemoCalls();
        calls.MapEvents();
        calls.MapBlocks();
        app.MapUploads();
        app.MapFiles();
        app.MapDemoCalls().MapFunctions();
        app.MapDemoCalls().MapLinks();
    }
}
