// The component in a form, beside those that are there already.
#load "_star_rating.csx"

var food = new StarRating { Label = "Food", Value = 3 };
var service = new StarRating { Label = "Service" };
var comment = new Textbox("Comment") { Placeholder = "The soup was …" };

string Sum(int food, int service, string comment) => $"""
    **{(food + service) / 2.0:0.0} of 5 stars**

    {comment}
    """;

new Interface(Sum, inputs: [food, service, comment], outputs: new Markdown { Label = "Your review" })
