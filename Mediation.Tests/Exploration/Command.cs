using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Exploration;

/// <summary>What came of a command.</summary>
internal enum Outcome { Refused, Invalid, Taken }

/// <summary>Somebody asks for a step at a moment (UTC).</summary>
internal sealed record Command(CaseStep Step, Actor Actor, object Input, DateTime At, Surroundings Around)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{StepContext.LocalOf(At):yyyy-MM-dd HH:mm:ss} {Actor.Id} ({Actor.Name}): {Step.Key} {(CaseCopy.Words(Input) is { Length: > 700 } words ? words[..700] + "…" : CaseCopy.Words(Input))}{(Around == Surroundings.Usual ? "" : $" [{Around.Name}]")}");
}

/// <summary>A rule that must hold after every command did not.</summary>
internal sealed class BrokenRuleException(string rule, string what, Exception? cause = null) : Exception($"{rule}: {what}", cause)
{
    public string Rule { get; } = rule;
}
