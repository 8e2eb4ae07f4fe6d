// A counter with three kinds of buttons.
var count = new State<int>(0);
var shown = new Number<int>("Count") { Value = 0 };
var up = new Button("One more") { Variant = ButtonVariant.Primary };
var down = new Button("One less");
var reset = new Button("Start again") { Variant = ButtonVariant.Stop };

(int, int) Both(int number) => (number, number);

up.Click((int number) => Both(number + 1), [count], [count, shown]);
down.Click((int number) => Both(number - 1), [count], [count, shown]);
reset.Click(() => Both(0), [], [count, shown]);

new Blocks
{
    shown,
    new Row { up, down, reset },
}
