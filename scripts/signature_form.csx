// A form from one signature: names, types, defaults and attributes say it all.
enum Meal { Vegan, Vegetarian, Fish, Meat }

record Address(
    [Required] string Street,
    [Length(5, 5, ErrorMessage = "A post code has five characters.")]
    string PostCode,
    string City);

string Register(
    [Required, StringLength(60)] string fullName,
    DateOnly dateOfBirth,
    Address address,
    [Range(0, 4)] int guests = 1,
    Meal meal = Meal.Vegetarian,
    decimal? donation = null,
    [Display(Name = "Send me news")] bool news = false) =>
    $"""
    {fullName}, born on {dateOfBirth:yyyy-MM-dd}, {address.City}
    {1 + guests} seats, {meal.ToString().ToLowerInvariant()} food
    Donation: {donation?.ToString("0.00") ?? "none"}
    News: {(news ? "yes" : "no")}
    """;

new Interface(Register) { SubmitText = "Register" }
