using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces;

/// <summary>What a page says that its visitor changed since it was last told of the rows.</summary>
/// <param name="Version">Of which rows it speaks.</param>
/// <param name="Step">How many changes they had before these.</param>
/// <param name="Changes">The changes in order.</param>
internal sealed record TableDelta(long Version, int Step, IReadOnlyList<TableChange> Changes)
{
    /// <summary>How many changes come at once at most.</summary>
    public const int MaxChanges = 10_000;

    /// <summary>Reads what a page sent.</summary>
    public static Parsed<TableDelta> Read(JsonElement json)
    {
        Sent? sent;
        try
        {
            sent = json.Deserialize(TableJsonContext.Default.Delta);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return Parsed.Error<TableDelta>("A change of a table has version, step and changes.");
        }

        if (sent is null || sent.Step < 0)
            return Parsed.Error<TableDelta>("A change of a table has version, step and changes.");
        if (sent.Changes.Count > MaxChanges)
            return Parsed.Error<TableDelta>($"At most {MaxChanges:N0} cells can be changed at once, and these are {sent.Changes.Count:N0}.");
        var changes = new List<TableChange>(sent.Changes.Count);
        foreach (var change in sent.Changes)
        {
            if (change.Change is not { } read)
                return Parsed.Error<TableDelta>("A change is { row, column, value }, { add } or { delete }.");
            changes.Add(read);
        }

        return Parsed.Ok(new TableDelta(sent.Version, sent.Step, changes));
    }

    /// <summary>The changes as they are sent.</summary>
    internal sealed record Sent(long Version, int Step, IReadOnlyList<SentChange> Changes);

    /// <summary>A change as it is sent: one of three.</summary>
    internal sealed record SentChange(int? Row = null, int? Column = null, JsonElement? Value = null, int? Add = null, int? Delete = null)
    {
        [JsonIgnore]
        public TableChange? Change => this switch
        {
            { Row: { } row, Column: { } column, Add: null, Delete: null } => new TableChange.Set(row, column, Value ?? JsonValues.Null),
            { Add: { } add, Row: null, Column: null, Value: null, Delete: null } => new TableChange.Add(add),
            { Delete: { } delete, Row: null, Column: null, Value: null, Add: null } => new TableChange.Delete(delete),
            _ => null,
        };
    }
}

/// <summary>How what pages say of tables is read, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    MaxDepth = 16,
    AllowDuplicateProperties = false,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(TableDelta.Sent), TypeInfoPropertyName = "Delta")]
[JsonSerializable(typeof(TableQuestion.Sent), TypeInfoPropertyName = "Question")]
internal sealed partial class TableJsonContext : JsonSerializerContext;
