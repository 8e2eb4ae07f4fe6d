namespace Interfaces.Engine;

/// <summary>Which components a visitor can change: those that say so, and else those that are an output of no event or an input of one.</summary>
internal sealed class Interactivity
{
    private readonly bool[] _byDefault;

    public Interactivity(DemoDefinition definition)
    {
        _byDefault = new bool[definition.Blocks.Count];
        Array.Fill(_byDefault, true);
        var handlers = definition.Handlers.Where(handler => !handler.Listener.IsAside).ToList();
        foreach (var output in handlers.SelectMany(handler => handler.Outputs))
            _byDefault[output] = false;
        foreach (var input in handlers.SelectMany(handler => handler.Inputs))
            _byDefault[input] = true;
    }

    public bool Of(int number, Component component) => component.Interactive ?? _byDefault[number];
}
