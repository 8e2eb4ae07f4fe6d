namespace Interfaces.Plots;

/// <summary>Days as a time zone has them.</summary>
/// <param name="zone">The time zone.</param>
internal sealed class Calendar(TimeZoneInfo zone)
{
    /// <summary>The calendar of times that have no zone.</summary>
    public static Calendar Plain { get; } = new(TimeZoneInfo.Utc);

    /// <summary>What clocks in the zone show.</summary>
    public DateTime Local(double time) => TimeZoneInfo.ConvertTimeFromUtc(PlotTime.ToDateTime(time), zone);

    /// <summary>When clocks in the zone show a time: where that is twice, the first; where it is never, the moment at which it is skipped.</summary>
    public double Instant(DateTime local)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        // Where clocks are set forward the offset before holds up to the moment of it.
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return PlotTime.Of(local - offset);
    }
}
