using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Interfaces.Tests.Values;

public sealed class UnloadingTests
{
    [Fact]
    public void No_cache_keeps_the_types_of_a_script()
    {
        var types = Use();

        for (var round = 0; round < 20 && types.Any(type => type.IsAlive); round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.All(types, type => Assert.False(type.IsAlive));
    }

    // Without JSON: the serializer itself remembers accessors for about a second, and lets go when it is used again.
    // Not inlined: nothing of it may be left on the stack of the test.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Use()
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Script"), AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("Script");
        var choice = DefineEnum(module);
        var settings = DefineClass(module, choice);
        var options = JsonValues.CreateOptions();

        var value = ValueConverter.Convert("One", choice, options).Value!;
        Assert.Equal("One", ValueConverter.Convert(value, typeof(string), options).Value);
        Assert.Single((Array)ValueConverter.Convert("One", choice.MakeArrayType(), options).Value!);

        var parameter = new HandlerParameter("settings", settings);
        Assert.True(ParameterValidation.Applies([parameter]));
        var group = ParameterComponents.For(parameter);
        var filled = group.ParseValue(Markups.Page.Json("""{"Choice":"One"}"""));
        Assert.Null(filled.Error);
        Assert.Empty(ParameterValidation.Validate([parameter], [filled.Value]));
        Assert.NotEmpty(Markups.Page.Html(group.WithValue(filled.Value)));
        return [new WeakReference(choice), new WeakReference(settings), new WeakReference(value)];
    }

    private static Type DefineEnum(ModuleBuilder module)
    {
        var builder = module.DefineEnum("Choice", TypeAttributes.Public, typeof(int));
        builder.DefineLiteral("One", 1);
        return builder.CreateType();
    }

    private static Type DefineClass(ModuleBuilder module, Type choice)
    {
        var builder = module.DefineType("Settings", TypeAttributes.Public | TypeAttributes.Class);
        var field = builder.DefineField("_choice", choice, FieldAttributes.Private);
        var property = builder.DefineProperty("Choice", PropertyAttributes.None, choice, null);

        var getter = builder.DefineMethod("get_Choice", MethodAttributes.Public, choice, Type.EmptyTypes);
        var code = getter.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldfld, field);
        code.Emit(OpCodes.Ret);
        property.SetGetMethod(getter);

        var setter = builder.DefineMethod("set_Choice", MethodAttributes.Public, null, [choice]);
        code = setter.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Stfld, field);
        code.Emit(OpCodes.Ret);
        property.SetSetMethod(setter);
        return builder.CreateType();
    }
}
