namespace Interfaces;

/// <summary>What flagging needs to know of where it runs.</summary>
/// <param name="Demo">The name of the demo.</param>
/// <param name="Callback">Keeps what is flagged, unless the script says otherwise; <see langword="null"/> when the host keeps nothing.</param>
[Injected]
internal sealed record FlagContext(string Demo, IFlaggingCallback? Callback);
