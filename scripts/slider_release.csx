// Counts how often the slider is let go, not every step on its way.
var slider = new Slider(minimum: 0, maximum: 100, label: "Slide, and let go") { Step = 1 };
var number = new Number("Value when it was let go");
var count = new State<int>(0);
var releases = new Number<int>("Times let go");

slider.Release((double value, int times) => (value, times + 1, times + 1), [slider, count], [number, count, releases]);

new Blocks { slider, new Row { number, releases } }
