// Cars by their power and their thirst; the color is their weight.
record Car(string Name, int Horsepower, double Consumption, int Weight);

var chance = new Random(7);

Car MakeCar(int number)
{
    var power = 50 + chance.Next(180);
    var weight = 800 + power * 6 + chance.Next(400);
    return new($"Car {number}", power, Math.Round(3 + weight / 260.0 + chance.NextDouble() * 2, 1), weight);
}

var cars = new ScatterPlot<Car>(
    Enumerable.Range(1, 300).Select(MakeCar),
    x: car => car.Horsepower,
    y: car => car.Consumption,
    color: car => car.Weight)
{
    Title = "Cars",
    YTitle = "Litres for 100 km",
    ColorTitle = "Weight in kg",
    Tooltip = [nameof(Car.Name)],
};

new Blocks { cars }
