namespace Interfaces;

/// <summary>Flags the values of components.</summary>
/// <param name="components">The components; states are left out.</param>
/// <param name="option">As what they are flagged; <see langword="null"/> when there is nothing to choose.</param>
/// <param name="callback">Keeps them; <see langword="null"/> for the one of the host.</param>
internal sealed class FlagRecorder(IReadOnlyList<Component> components, string? option, IFlaggingCallback? callback)
{
    private readonly IReadOnlyList<Component> _components = [.. InterfaceComponents.Placed(components)];

    /// <summary>A listener that flags, and thanks the visitor for it.</summary>
    public Listener Manual(CallSite site, Button button, string saving) => new(Thank, _components, [], Options, site)
    {
        IsAside = true,
        WhileRunning = [button with { Value = saving }],
    };

    /// <summary>A listener that flags without a word.</summary>
    public Listener Auto(CallSite site) => new(SaveAsync, _components, [], Options, site) { IsAside = true };

    private static EventOptions Options { get; } = new() { Name = "flag", ConcurrencyLimit = null, ShowProgress = ShowProgress.Hidden };

    private async Task Thank(InputValues values, FlagContext context, Request request, TimeProvider time, Notices notices, CancellationToken cancellation)
    {
        await SaveAsync(values, context, request, time, cancellation);
        notices.Success(option is null ? "Thank you, it was saved." : $"Thank you, it was saved as “{option}”.");
    }

    private Task SaveAsync(InputValues values, FlagContext context, Request request, TimeProvider time, CancellationToken cancellation)
    {
        var sample = new FlaggedSample(context.Demo, [.. _components.Select(component => FlaggedValue.Of(component, values[component]))], time.GetUtcNow())
        {
            Option = option,
            User = request.UserName,
        };
        return (callback ?? context.Callback ?? throw new UserError("This host keeps nothing that is flagged.")).FlagAsync(sample, cancellation);
    }
}
