using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class ValidatorTests
{
    private readonly Textbox _name = new("Name");
    private readonly Number<int> _age = new("Age");
    private readonly Button _go = new("Go");
    private int _calls;

    [Fact]
    public async Task Each_input_gets_its_own_message_and_the_handler_is_not_called()
    {
        using var demo = Demo((string name, int age) => (Validation.That(name != "", "Who are you?"), Validation.That(age < 150, "Nobody is that old.")));

        var messages = await demo.RaiseAsync(demo.Open(), _go, "click", (_name, ""), (_age, 200));

        var fields = Assert.Single(messages.OfType<EngineMessage.Failed>()).Fields;
        Assert.Equal(["Who are you?", "Nobody is that old."], [fields[$"{demo.NumberOf(_name)}"], fields[$"{demo.NumberOf(_age)}"]]);
        Assert.Equal(0, _calls);
    }

    [Fact]
    public async Task What_passes_is_handed_on()
    {
        using var demo = Demo(async (string name, int age) =>
        {
            await Task.Yield();
            return Validation.Passed;
        });

        await demo.RaiseAsync(demo.Open(), _go, "click", (_name, "Ada"), (_age, 36));

        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task What_it_throws_is_not_shown()
    {
        using var demo = Demo((string name, int age) => name == "" ? throw new InvalidOperationException("secret") : Validation.Passed);

        var messages = await demo.RaiseAsync(demo.Open(), _go, "click", (_name, ""), (_age, 1));

        Assert.DoesNotContain("secret", Assert.Single(messages.OfType<EngineMessage.Failed>()).Message, StringComparison.Ordinal);
        Assert.Equal(0, _calls);
    }

    [Fact]
    public void It_must_take_what_the_handler_takes()
    {
        Assert.Contains("takes 1 value (name), but 2 inputs are wired", Assert.Throws<DemoDefinitionException>(() => Demo((string name) => Validation.Passed)).Message, StringComparison.Ordinal);
    }

    private TestDemo Demo(Delegate validator)
    {
        _go.Click((string name, int age) => { _calls++; }, [_name, _age], [], new EventOptions { Validator = validator });
        return new(new Blocks { _name, _age, _go });
    }
}
