namespace Interfaces;

/// <summary>Marks a type that the engine itself gives to handlers: a parameter of it takes no value of a component.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class InjectedAttribute : Attribute;
