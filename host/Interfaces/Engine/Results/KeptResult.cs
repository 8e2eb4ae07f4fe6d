namespace Interfaces.Engine;

/// <summary>One thing that a call has said: a result, or a notice.</summary>
/// <param name="Outputs">What is for its outputs; none when it is a notice.</param>
/// <param name="Notice">The notice; <see langword="null"/> when it is a result.</param>
internal readonly record struct KeptResult(IReadOnlyList<AcceptedOutput> Outputs, EngineMessage.Notice? Notice = null);
