// Two hundred people who do not exist, always the same.
record Person(string Name, double Weight, double Height, int Age, string Ethnicity);

var chance = new Random(1);
string[] groups = ["Blue", "Green", "Red"];

Person MakePerson(int number)
{
    var height = 150 + chance.Next(46);
    var weight = (height - 100) * (0.8 + chance.NextDouble() * 0.5);
    return new($"Person {number}", Math.Round(weight, 1), height, chance.Next(18, 80), groups[chance.Next(groups.Length)]);
}

Person[] people = [.. Enumerable.Range(1, 200).Select(MakePerson)];
