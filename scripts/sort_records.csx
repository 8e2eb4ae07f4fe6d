record Item(string Name, int Quantity);

IReadOnlyList<Item> SortRecords(List<Item> items) => [.. items.OrderBy(item => item.Quantity)];

new Interface(
    SortRecords,
    inputs: new Dataframe<Item>("Items")
    {
        Value = [new("Screws", 250), new("Hammers", 3), new("Nails", 1200)],
    },
    outputs: new Dataframe<Item>("By quantity"))
{
    Description = "The item with the fewest pieces comes first.",
}
