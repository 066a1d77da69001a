namespace Mediation.Domain.Workflow;

/// <summary>Choices the law leaves to the place, with the default of the domain reference.</summary>
public sealed record LocalPractice
{
    /// <summary>The defaults.</summary>
    public static LocalPractice Standard { get; } = new();

    /// <summary>
    /// Whether the director may refuse a party's reasoned objection to a mediator outside the cases of a court. By default an objection is a change
    /// of mediator, since the parties choose or accept theirs (People's Mediation Law art. 23(1)).
    /// </summary>
    public bool MayRefuseRecusal { get; init; }
}
