using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Values;

public sealed class FlagsConversionTests
{
    [Flags]
    public enum Toppings
    {
        None = 0,
        Cheese = 1,
        Olives = 2,
        Capers = 4,
        All = 7,
    }

    [Fact]
    public void A_parameter_of_flags_is_a_group_of_checkboxes_whose_choices_are_one_value()
    {
        Toppings? taken = null;
        var demo = new Interface((Toppings toppings = Toppings.Cheese) => { taken = toppings; return ""; });
        var group = Assert.IsType<CheckboxGroup<Toppings>>(Interfaces.Engine.DemoDefinition.Of(demo).Blocks.OfType<Component>().First());

        Assert.Equal(["Cheese", "Olives", "Capers"], group.Choices.Select(choice => choice.Label));
        Assert.Equal([Toppings.Cheese], group.Value);
        Assert.Equal(Toppings.Olives | Toppings.Capers, ValueConverter.Convert(Page.Send(group, """["Olives", "Capers"]"""), typeof(Toppings), JsonValues.CreateOptions()).Value);
        Assert.Equal(Toppings.None, ValueConverter.Convert(Page.Send(group, "[]"), typeof(Toppings), JsonValues.CreateOptions()).Value);
        Assert.IsType<Page.Refused>(Page.Send(group, """["All"]"""));
        Assert.Null(taken);
    }

    [Fact]
    public void A_value_that_a_handler_returns_ticks_its_members()
    {
        Assert.Equal([Toppings.Cheese, Toppings.Olives, Toppings.Capers], (Toppings[])new CheckboxGroup<Toppings>().Accept(Toppings.All).Value!);
    }
}
