// A form whose error appears where it is needed, and is gone when it is mended.
var name = new Textbox("Name");
var age = new Number("Age");
var symptoms = new CheckboxGroup(["Cough", "Fever", "Runny nose"], "Symptoms");
var submit = new Button("Submit") { Variant = ButtonVariant.Primary };
var problem = new Textbox("Problem") { Visible = false };
var record = new Textbox("Record") { Visible = false, Lines = 2 };

submit.Click(
    (string name, int age, string[] symptoms) => name == ""
        ? (problem with { Value = "A name is needed.", Visible = true }, record with { Visible = false })
        : (problem with { Visible = false }, record with { Value = $"{name}, {age}: {(symptoms.Length == 0 ? "no symptoms" : string.Join(", ", symptoms))}", Visible = true }),
    [name, age, symptoms], [problem, record]);

new Blocks("Patient") { problem, new Form { new Row { name, age }, symptoms }, submit, record }
