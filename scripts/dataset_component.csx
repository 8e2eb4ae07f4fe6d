record Trip(string From, string To, int Kilometres, bool Train);

var trips = new Dataset<Trip>(
    [
        new("Lisbon", "Porto", 313, true),
        new("Oslo", "Bergen", 463, true),
        new("Cairo", "Aswan", 879, true),
        new("Hobart", "Launceston", 200, false),
    ],
    "Trips")
{
    SamplesPerPage = 3,
};
var plan = new Textbox("Plan");

string Plan(Trip? trip) => trip is null
    ? "Choose a trip."
    : $"{trip.From} to {trip.To}, {trip.Kilometres} km {(trip.Train ? "by train" : "by bus")}.";

trips.Change(Plan, trips, plan);

new Blocks("Where to?") { trips, plan }
