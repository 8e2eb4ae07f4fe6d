using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>
/// A layout with something that visitors change by themselves, such as which tab is chosen. What a visitor made of it
/// stays, whatever else is updated, until a handler sets it anew.
/// </summary>
public abstract record HeldContainer : Container
{
    private protected HeldContainer()
    {
    }

    /// <summary>How many times the script has set what visitors change: the page takes the script's word when there is a new one.</summary>
    private protected int Turn { get; private set; }

    /// <summary>Notes that what visitors change was set, and counts the turn.</summary>
    private protected T SetTurn<T>(T value, [CallerMemberName] string property = "")
    {
        Turn++;
        return Set(value, property);
    }

    /// <summary>A copy that a visitor changed, which is no turn of the script's.</summary>
    private protected T AsVisited<T>(T copy)
        where T : HeldContainer
    {
        copy.Turn = Turn;
        return copy;
    }

    /// <summary>The attributes by which the page's element knows the state.</summary>
    private protected Markup State(string state) => Markup.Of($" state=\"{state}\" turn=\"{Turn}\"");
}
