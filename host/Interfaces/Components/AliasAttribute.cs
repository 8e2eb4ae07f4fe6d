namespace Interfaces;

/// <summary>Another name by which a script can ask for a component: <c>"text"</c> for <c>"textbox"</c>.</summary>
/// <param name="name">The name, in lower case.</param>
/// <param name="preset">A static method of the component without parameters that makes it; without one it is made with its defaults.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class AliasAttribute(string name, string? preset = null) : Attribute
{
    public string Name => name;

    public string? Preset => preset;
}
