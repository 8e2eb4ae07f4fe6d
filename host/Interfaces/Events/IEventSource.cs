namespace Interfaces;

/// <summary>Something that raises events. Each kind of event is an interface of its own, <c>IRaises…</c>.</summary>
public interface IEventSource
{
    /// <summary>Who listens to it.</summary>
    internal BlockIdentity Identity { get; }

    /// <summary>Lets a listener listen to one of its events.</summary>
    internal void Attach(Listener listener, string kind) => listener.ListensTo(this, kind);
}
