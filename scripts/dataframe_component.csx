using System.ComponentModel.DataAnnotations;

enum Coat { Short, Long, Curly }

record Dog(
    [Required] string Name,
    [Range(0, 30)] int Age,
    Coat Coat,
    DateOnly Born,
    bool Vaccinated)
{
    public int HumanYears => Age * 7;
}

string Describe(IReadOnlyList<Dog> dogs) =>
    $"{dogs.Count} dogs, {dogs.Count(dog => dog.Vaccinated)} of them vaccinated. The oldest is {dogs.MaxBy(dog => dog.Age)?.Name ?? "nobody"}.";

var dogs = new Dataframe<Dog>("Dogs")
{
    Value =
    [
        new("Bella", 3, Coat.Curly, new(2022, 5, 1), true),
        new("Rex", 11, Coat.Short, new(2014, 9, 12), false),
        new("Wolf", 7, Coat.Long, new(2018, 2, 28), true),
    ],
};

new Interface(Describe, dogs, new Textbox("Summary")) { Live = true }
