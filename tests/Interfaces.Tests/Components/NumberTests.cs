using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class NumberTests
{
    [Fact]
    public void It_is_a_number_input_tied_to_its_label()
    {
        var number = Page.Render(new Number<int>("Age") { Minimum = 0, Maximum = 120, Value = 40, Placeholder = "Years" });

        Assert.Equal("component number", number.ClassName);
        var input = number.QuerySelector("div.control > input[type=number][data-value=number]#d1-3-input")!;
        Assert.Equal(("0", "120", "1", "40"), (input.GetAttribute("min"), input.GetAttribute("max"), input.GetAttribute("step"), input.GetAttribute("value")));
        Assert.Equal(("numeric", "Years"), (input.GetAttribute("inputmode"), input.GetAttribute("placeholder")));
        Assert.Equal("Age", number.QuerySelector("label[for=d1-3-input]")!.TextContent);
    }

    [Fact]
    public void What_is_not_set_is_not_written()
    {
        var input = Page.Render(new Number()).QuerySelector("input")!;

        Assert.Equal(("", "any", null, null), (input.GetAttribute("value"), input.GetAttribute("step"), input.GetAttribute("min"), input.GetAttribute("max")));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e21, "1E+21")]
    [InlineData(-0.25, "-0.25")]
    public void Its_value_is_written_as_every_browser_reads_it(double value, string text) =>
        Assert.Equal(text, Page.Render(new Number { Value = value }).QuerySelector("input")!.GetAttribute("value"));

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_result_that_is_no_number_is_shown_as_text(double value, string text)
    {
        var shown = Page.Render(new Number { Value = value }, interactive: false).QuerySelector("input")!;

        Assert.Equal(("text", text, true), (shown.GetAttribute("type"), shown.GetAttribute("value"), shown.HasAttribute("readonly")));
        Assert.Equal("", Page.Render(new Number { Value = value }).QuerySelector("input[type=number]")!.GetAttribute("value"));
    }

    [Fact]
    public void No_digit_is_lost()
    {
        Assert.Equal(long.MaxValue, Page.Send(new Number<long>(), "9223372036854775807"));
        Assert.Equal(long.MaxValue, Page.Send(new Number<long>(), "\"9223372036854775807\""));
        Assert.Equal(ulong.MaxValue, Page.Send(new Number<ulong>(), "18446744073709551615"));
        Assert.Equal(Int128.MaxValue, Page.Send(new Number<Int128>(), "170141183460469231731687303715884105727"));
        Assert.Equal(0.1000000000000000000000000001m, Page.Send(new Number<decimal>(), "0.1000000000000000000000000001"));
        Assert.Equal(decimal.MinValue, Page.Send(new Number<decimal>(), "-79228162514264337593543950335"));
        Assert.Equal(-1.25m, Page.Send(new Number<decimal>(), "-125e-2"));
        Assert.Equal(0.1, Page.Send(new Number(), "0.1"));
        Assert.Equal(1000, Page.Send(new Number<int>(), "1e3"));
        Assert.Equal(4, Page.Send(new Number<int>(), "4.00"));
        Assert.Equal(0, Page.Send(new Number<int>(), "-0.0"));
        Assert.Equal(0m, Page.Send(new Number<decimal>(), "0e999999999999"));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("0")]
    [InlineData("11")]
    [InlineData("1e400")]
    [InlineData("1e999999999999")]
    [InlineData("1e-999999999999")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"four\"")]
    [InlineData("\"0x10\"")]
    [InlineData("\"1,000\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public void A_whole_number_in_bounds_takes_nothing_else(string json)
    {
        Assert.Equal(new Page.Refused("Enter a whole number between 1 and 10."), Page.Send(new Number<int> { Minimum = 1, Maximum = 10 }, json));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("\"-Infinity\"")]
    [InlineData("\"\\ud800\"")]
    public void A_number_is_finite(string json) => Assert.Equal(new Page.Refused("Enter a number."), Page.Send(new Number(), json));

    [Fact]
    public void The_bounds_of_the_type_are_said_where_there_are_no_others()
    {
        Assert.Equal(new Page.Refused("Enter a whole number between 0 and 255."), Page.Send(new Number<byte>(), "256"));
        Assert.Equal(new Page.Refused("Enter a number of at least 0.5."), Page.Send(new Number { Minimum = 0.5 }, "0.4"));
        Assert.Equal(new Page.Refused("Enter a number of at most 1."), Page.Send(new Number { Maximum = 1 }, "1.1"));
        Assert.Equal(1.0, Page.Send(new Number { Maximum = 1 }, "1"));
    }

    [Fact]
    public void A_number_that_a_decimal_cannot_hold_is_refused_and_not_rounded()
    {
        Assert.Equal(new Page.Refused("Enter a number."), Page.Send(new Number<decimal>(), "0.12345678901234567890123456789"));
        Assert.Equal(new Page.Refused("Enter a number."), Page.Send(new Number<decimal>(), "79228162514264337593543950336"));
        Assert.Equal(new Page.Refused("Enter a number."), Page.Send(new Number<decimal>(), "7922816251426433759354395033.55"));
    }

    [Fact]
    public void Precision_bounds_what_comes_in_and_rounds_what_goes_out()
    {
        var price = new Number<decimal> { Precision = 2 };

        Assert.Equal(9.99m, Page.Send(price, "9.990"));
        Assert.Equal(new Page.Refused("Enter a number with at most 2 decimals."), Page.Send(price, "9.999"));
        Assert.Equal(new Page.Refused("Enter a whole number."), Page.Send(new Number { Precision = 0 }, "1.5"));
        Assert.Equal("0.01", Page.Render(price).QuerySelector("input")!.GetAttribute("step"));
        Assert.Equal("1", Page.Render(new Number { Precision = 0 }).QuerySelector("input")!.GetAttribute("step"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    public void Nothing_is_a_value_of_a_nullable_number_only(string json)
    {
        Assert.Null(Page.Send(new Number<int?>(), json));
        Assert.Equal(new Page.Refused("Enter a number."), Page.Send(new Number<int>(), json));
        Assert.Equal(3, Page.Send(new Number<int?>(), "3"));
    }

    [Fact]
    public void A_text_longer_than_any_number_is_refused_unread()
    {
        Assert.Equal(new Page.Refused("Enter a number."), Page.Send(new Number(), new string('1', NumberText.MaxLength + 1)));
        Assert.Equal(new Page.Refused("Enter a number."), Page.Send(new Number<decimal>(), new string('1', NumberText.MaxLength)));
    }

    [Fact]
    public void Other_types_are_refused_with_what_to_use()
    {
        var error = Assert.Throws<ArgumentException>(() => new Number<string>());

        Assert.Contains("int, long, double or decimal", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Slider<DateTime>());
    }

    [Fact]
    public void Bounds_that_cross_are_said_with_their_label()
    {
        var error = Assert.Throws<ArgumentException>(() => Page.Render(new Number<int>("Age") { Minimum = 5, Maximum = 3 }));

        Assert.Contains("The Minimum of Age, 5, is above its Maximum, 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_can_move_both_bounds_past_the_old_ones()
    {
        var declared = new Number<int> { Minimum = 0, Maximum = 10 };

        var moved = declared with { Minimum = 20, Maximum = 30 };

        Assert.Equal(["Minimum", "Maximum"], moved.Changed);
        Assert.Equal(25, Page.Send(moved, "25"));
        Assert.Equal(5, Page.Send(declared, "5"));
    }

    [Fact]
    public void A_slider_has_a_box_that_mirrors_it_and_begins_at_its_minimum()
    {
        var slider = Page.Render(new Slider<int>(10, 50, "Count"));

        var range = slider.QuerySelector("div.control.range > input[type=range]#d1-3-input[data-value=number]")!;
        var box = slider.QuerySelector("input[type=number][data-mirror=d1-3-input]")!;
        Assert.Equal(("10", "50", "1", "10", "--fill:0%"), (range.GetAttribute("min"), range.GetAttribute("max"), range.GetAttribute("step"), range.GetAttribute("value"), range.GetAttribute("style")));
        Assert.Equal(("10", "50", "10", "Count, as a number"), (box.GetAttribute("min"), box.GetAttribute("max"), box.GetAttribute("value"), box.GetAttribute("aria-label")));
        Assert.Equal(10, ((Component)new Slider<int>(10, 50)).CurrentValue);
        Assert.Equal("--fill:25%", Page.Render(new Slider<int>(10, 50) { Value = 20 }).QuerySelector("input")!.GetAttribute("style"));
    }

    [Theory]
    [InlineData(0, 100, "1")]
    [InlineData(0, 1, "0.01")]
    [InlineData(0, 5000, "1")]
    [InlineData(0, 0.005, "0.00001")]
    public void A_slider_moves_in_steps_of_about_a_hundredth(double minimum, double maximum, string step) =>
        Assert.Equal(step, Page.Render(new Slider(minimum, maximum)).QuerySelector("input")!.GetAttribute("step"));

    [Fact]
    public void A_slider_is_from_0_to_100_and_says_so()
    {
        Assert.Equal(new Page.Refused("Enter a number between 0 and 100."), Page.Send(new Slider(), "100.1"));
        Assert.Equal(100.0, Page.Send(new Slider(), "100"));
        Assert.Equal((sbyte)100, Page.Send(new Slider<sbyte>(), "100"));
    }

    [Fact]
    public async Task A_slider_goes_back_to_what_the_script_declared()
    {
        var slider = new Slider<int>(0, 10, "Count") { Value = 4, ShowReset = true, Interactive = true };
        var button = new Button("Nine");
        button.Click(() => 9, slider);
        using var demo = new TestDemo(new Blocks { slider, button });
        var session = demo.Open();
        await demo.RaiseAsync(session, button, "click");

        var element = Page.Parse(demo.Engine.RenderBlock("d1", session, demo.NumberOf(slider)).ToString());

        Assert.Equal("9", element.QuerySelector("input[type=range]")!.GetAttribute("value"));
        var reset = element.QuerySelector(".range > button.reset[type=button]")!;
        Assert.Equal(("4", "Reset Count"), (reset.GetAttribute("data-to"), reset.GetAttribute("aria-label")));
        Assert.Equal(element.QuerySelector("input[type=range]")!.Id, reset.GetAttribute("data-reset"));
        Assert.Null(Page.Render(slider, interactive: false).QuerySelector(".reset"));
    }

    [Fact]
    public void A_slider_that_cannot_be_moved_is_disabled()
    {
        var slider = Page.Render(new Slider(), interactive: false);

        Assert.True(slider.QuerySelector("[type=range]")!.HasAttribute("disabled"));
        Assert.True(slider.QuerySelector("[type=number]")!.HasAttribute("readonly"));
    }
}
