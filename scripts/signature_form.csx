// A whole form from one signature: types, names, defaults and attributes say what it looks like.
enum Meal { Vegan, Vegetarian, Fish, Meat }

record Address(string Street, [StringLength(5, MinimumLength = 5)] string PostCode, string City);

string Register(
    [StringLength(60)] string fullName,
    DateOnly dateOfBirth,
    [Range(0, 4)] int guests = 1,
    Meal meal = Meal.Vegetarian,
    decimal? donation = null,
    [Display(Name = "Send me news")] bool news = false,
    Address? address = null) =>
    $"{fullName}, born on {dateOfBirth:yyyy-MM-dd}, brings {guests}, eats {meal.ToString().ToLowerInvariant()}"
    + (donation is null ? "" : $", gives {donation:0.00}")
    + (news ? ", and reads the news" : "")
    + (address is null ? "." : $". Lives in {address.City}.");

new Interface(Register) { SubmitText = "Register" }
