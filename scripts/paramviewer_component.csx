using System.ComponentModel;

// Documents a function beside the demo of it.
double Pay(
    [Description("What is lent, in any currency.")] double amount,
    [Description("Interest **a year**, in percent.")] double rate,
    [Description("After how many years all is paid back.")] int years = 10)
{
    var monthly = rate / 1200;
    var months = years * 12;
    return Math.Round(rate == 0 ? amount / months : amount * monthly / (1 - Math.Pow(1 + monthly, -months)), 2);
}

var amount = new Number("Amount") { Value = 10_000 };
var rate = new Number("Rate") { Value = 5 };
var years = new Number<int>("Years") { Value = 10 };
var payment = new Number("Each month");
var compute = new Button("Compute");

compute.Click(Pay, amount, rate, years, payment);

new Blocks("Paying back a loan")
{
    new Row { amount, rate, years },
    compute,
    payment,
    ParamViewer.Of(Pay),
}
