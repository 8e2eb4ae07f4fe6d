using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>Finds wiring that cannot work, before a visitor does.</summary>
internal static class WiringCheck
{
    public static void Placed(Listener listener, IBlockLookup lookup)
    {
        foreach (var (block, role) in listener.Inputs.Select(block => ((Block)block, "an input")).Concat(listener.Outputs.Select(block => (block, "an output"))).Concat(listener.Resets.Select(block => ((Block)block, "cleared"))).Concat(listener.Options.ShowProgressOn.Select(block => (block, "to show the progress"))))
        {
            if (lookup.Find(block.Identity) is null)
                throw Error(listener, $"{BlockName.Of(block)} is {role} of {listener.Name}, but it has no place in the demo. {lookup.HowToPlace}");
        }

        if (BatchCheck.Of(listener, lookup) is { } unbatchable)
            throw Error(listener, unbatchable);
    }

    public static void Types(HandlerPlan plan, IBlockLookup lookup)
    {
        if (!plan.Runs)
            return;
        // Nobody could wait for it, and what it throws would end the host.
        if (plan.Listener.Handler!.Method is { ReturnType: var result } method && result == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false))
            throw Error(plan.Listener, $"{plan.Listener.Name} is async void. Let it return Task instead.");
        Inputs(plan, plan.Signature, plan.Listener.Name, lookup);
        if (plan.Validator is { } validator)
            Inputs(plan, validator.Signature, validator.Name, lookup);
        if (plan.Options.Cache?.Key is { } key)
            Inputs(plan, HandlerSignature.Of(key), HandlerName.Of(key), lookup);
        if (CacheCheck.Of(plan, lookup) is { } uncacheable)
            throw Error(plan.Listener, uncacheable);
        if (plan.Listener.MakesBlocks)
            Makes(plan);
        else
            Outputs(plan, lookup);
    }

    public static void Client(HandlerPlan plan, DemoAssets assets)
    {
        if (plan.Options.Client is { } client && assets.At(client.Module) is null)
            throw Error(plan.Listener, $"{client.Name} is to run in the browser, but there is no {Path.GetFileName(client.Module)} beside the script. Make that file, and export the function from it.");
    }

    private static void Makes(HandlerPlan plan)
    {
        if (plan.Signature.ResultsFor(1) is [var result] && RegionResult.Fits(result.Type))
            return;
        throw Error(plan.Listener, $"{plan.Listener.Name} returns {(plan.Signature.ResultsFor(1) is [var other] ? "a " + TypeName.Of(other.Type) : "nothing")}, and a Render shows blocks. Return a block, or several as IEnumerable<Block>.");
    }

    private static void Inputs(HandlerPlan plan, HandlerSignature signature, string name, IBlockLookup lookup)
    {
        var parameters = signature.Values;
        if (signature.TakesInputValues && parameters.Count == 0)
            return;
        if (parameters.Count != plan.Inputs.Count)
        {
            var mend = parameters.Count > plan.Inputs.Count ? "Add an input, or take a parameter away" : "Take an input away, or add a parameter";
            throw Error(plan.Listener, $"{name} takes {Count(parameters.Count, "value")} ({string.Join(", ", parameters.Select(parameter => parameter.Name))}), but {Count(plan.Inputs.Count, "input")} {(plan.Inputs.Count == 1 ? "is" : "are")} wired. {mend}.");
        }

        for (var index = 0; index < parameters.Count; index++)
        {
            var component = (Component)lookup.Declared(plan.Inputs[index]);
            if (parameters[index].TakesComponent ? !component.GetType().IsAssignableTo(parameters[index].Type) : !ValueConverter.CanConvert(component.ValueType, parameters[index].Type))
                throw Error(plan.Listener, $"{name} wants a {TypeName.Of(parameters[index].Type)} for its parameter {parameters[index].Name}, but {BlockName.Of(component)} gives a {TypeName.Of(component.ValueType)}. {Mend(component.ValueType, parameters[index].Type)}");
        }
    }

    private static string Mend(Type value, Type parameter) => parameter == typeof(string) && FileConversion.HoldsFiles(value)
        ? "A file has no path that a handler could be given. Take it as FileData: Name is its name, ReadAllText() its text."
        : "Change the parameter's type, or wire another component.";

    private static void Outputs(HandlerPlan plan, IBlockLookup lookup)
    {
        var results = plan.Signature.ResultsFor(plan.Outputs.Count);
        if (results is null)
            return;
        if (results.Count != plan.Outputs.Count)
            throw Error(plan.Listener, $"{plan.Listener.Name} returns {Count(results.Count, "value")}, but {Count(plan.Outputs.Count, "output")} {(plan.Outputs.Count == 1 ? "is" : "are")} wired. Return one value for each output, several as a tuple.");

        for (var index = 0; index < results.Count; index++)
        {
            if (!Fits(results[index].Type, lookup.Declared(plan.Outputs[index])))
                throw Error(plan.Listener, $"{plan.Listener.Name} returns a {TypeName.Of(results[index].Type)} for {BlockName.Of(lookup.Declared(plan.Outputs[index]))}, which cannot show it. Return a {Wanted(lookup.Declared(plan.Outputs[index]))}, or wire another output.");
        }
    }

    private static bool Fits(Type result, Block output)
    {
        if (result == typeof(object) || result == typeof(Skipped) || result.IsAssignableTo(typeof(Block)) && (result.IsAbstract || result == output.GetType()))
            return true;
        return result == typeof(Addition) ? output is IGrowing : output is Component component && component.CanAccept(result);
    }

    private static string Wanted(Block output) => output is Component component ? TypeName.Of(component.ValueType) : $"{BlockName.KindOf(output)} with {{ … }}";

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static DemoDefinitionException Error(Listener listener, string message) => new(message, listener.Site.File, listener.Site.Line);
}
