// How much you would weigh somewhere else.
double Weigh(double kilograms, double gravity) =>
    Math.Round(kilograms * gravity, 1);

var place = new Radio<double>("Place")
{
    Choices = [("Moon", 0.165), ("Mars", 0.379), ("Earth", 1), ("Jupiter", 2.528)],
    Value = 0.165,
};

new Interface(
    Weigh,
    inputs: [new Number { Value = 70, Minimum = 0 }, place],
    outputs: new Number("It feels like, in kilograms"))
{
    Live = true,
}
