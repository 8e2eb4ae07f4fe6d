record Person(string Name, int Age, char Gender);

IReadOnlyList<Person> FilterRecords(IReadOnlyList<Person> records, char gender) =>
    [.. records.Where(person => person.Gender == gender)];

new Interface(
    FilterRecords,
    inputs:
    [
        new Dataframe<Person>("Records")
        {
            Value = [new("Ada", 36, 'F'), new("Alan", 41, 'M'), new("Alex", 29, 'O'), new("Grace", 45, 'F')],
        },
        new Dropdown<char>([('F'), ('M'), ('O')], "Gender") { Value = 'F' },
    ],
    outputs: new Dataframe<Person>("Found"))
{
    Description = "Which rows have the gender that is chosen?",
}
