// A record becomes a group of fields, checked by its own attributes; so does a record inside it.
record Address([Required] string Street, [Required] string City);

record Person(
    [Required, StringLength(40)] string Name,
    [Range(0, 150)] int Age,
    Address Home);

string Greet(Person person) => $"{person.Name}, {person.Age}, of {person.Home.Street} in {person.Home.City}";

new Interface(Greet, inputs: new FieldGroup<Person>("Person"), outputs: new Textbox("Label"))
