// Three inputs and two outputs: a tuple fills the outputs in order.
(string, double) Forecast(string city, bool isWindy, int fahrenheit)
{
    var celsius = Math.Round((fahrenheit - 32) / 1.8, 1);
    var sky = isWindy ? "a windy day" : "a calm day";
    return ($"{city} has {sky} at {fahrenheit} °F.", celsius);
}

var fahrenheit = new Slider<int>(minimum: 0, maximum: 120) { Value = 68 };

new Interface(
    Forecast,
    inputs: ["textbox", "checkbox", fahrenheit],
    outputs: [new Textbox("Forecast"), new Number("In degrees Celsius")])
