namespace Interfaces.Host.Transcripts;

/// <summary>What became of one demo and its transcript.</summary>
/// <param name="Name">The demo's name.</param>
internal abstract record GoldenOutcome(string Name)
{
    /// <summary>Whether nothing needs a look.</summary>
    public abstract bool Passed { get; }

    /// <summary>What to tell, in one or more lines.</summary>
    public abstract string Report { get; }

    /// <summary>The demo says what it said.</summary>
    public sealed record Same(string Name) : GoldenOutcome(Name)
    {
        public override bool Passed => true;

        public override string Report => $"{Name}: as recorded";
    }

    /// <summary>The transcript was written.</summary>
    public sealed record Written(string Name, bool IsNew, string Difference) : GoldenOutcome(Name)
    {
        public override bool Passed => true;

        public override string Report => IsNew ? $"{Name}: begun; give it the steps that matter" : $"{Name}: updated\n{Difference}".TrimEnd();
    }

    /// <summary>The demo says something else.</summary>
    public sealed record Different(string Name, string File, string Difference) : GoldenOutcome(Name)
    {
        public override bool Passed => false;

        public override string Report => $"{Name}: says something else than recorded in {File} (- recorded, + now)\n{Difference}".TrimEnd();
    }

    /// <summary>The transcript, or the script, does not get that far.</summary>
    public sealed record Broken(string Name, string Where, string Message) : GoldenOutcome(Name)
    {
        public override bool Passed => false;

        public override string Report => $"{Name}: {Where}: {Message}";
    }

    /// <summary>A script has no transcript.</summary>
    public sealed record NoTranscript(string Name) : GoldenOutcome(Name)
    {
        public override bool Passed => false;

        public override string Report => $"{Name}: has no transcript. Begin one with: interfaces golden {Name} --update";
    }

    /// <summary>A transcript, or a name that was asked for, has no script.</summary>
    public sealed record NoScript(string Name, bool HasTranscript, string? Nearest) : GoldenOutcome(Name)
    {
        public override bool Passed => false;

        public override string Report => string.Concat(
            $"{Name}: there is no script of that name.",
            HasTranscript ? " Delete its transcript, or rename it." : "",
            Nearest is null ? "" : $" Did you mean {Nearest}?");
    }
}
