using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How a sitting ends.</summary>
public sealed record CloseSessionInput
{
    /// <summary>Result.</summary>
    [Field("调解结果", "Result", FieldKind.Choice, Required = true)] public SessionResult? Result { get; set; }
    /// <summary>Summary.</summary>
    [Field("小结", "Summary", FieldKind.LongText, Required = true, Max = 2000)] public string? Summary { get; set; }
    /// <summary>Read back.</summary>
    [Field("笔录已念给各方听，各方认可", "The record was read back and accepted", FieldKind.Flag)] public bool ReadBack { get; set; }
}

/// <summary>T16: the record is read back and closed; from then on nothing is added, and a line is put right only until the first signature.</summary>
public sealed class CloseSession : CaseStep<CloseSessionInput>
{
    internal static readonly Requirement Settled = new("attendance", Law.PmlRights, c => (c.Case.OpenSession?.Attendances ?? []).Where(a => a.PartyKey.Length > 0).SelectMany(a => new[]
    {
        new Need(new($"{a.Name}身份已核对", $"identity of {a.Name} checked"), a.IdentityAt is not null, a.IdentityAt, a.Name),
        new Need(new($"已告知{a.Name}权利义务", $"rights and duties told to {a.Name}"), a.RightsAt is not null, a.RightsAt, a.Name),
    }));

    /// <summary>Declares the step.</summary>
    public CloseSession() : base("close-session", "T16", new("散会，收好笔录", "Close the session"), Law.Pml27)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(RecordStatement.SessionOpen, Settled);
        Issue(DocumentKind.SessionRecord);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, CloseSessionInput input)
    {
        if (!input.ReadBack) yield return new("readBack", new("笔录要念给各方听，各方认可以后才能收。", "The record must be read back and accepted before it is closed."));
        if (!context.Case.OpenSession!.StandingLines.Any()) yield return new("summary", new("笔录里还没有一句话。", "The record has no line yet."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, CloseSessionInput input)
    {
        var session = context.Case.OpenSession!;
        (session.ClosedAt, session.Result, session.Summary) = (context.Now, input.Result, PlainText.Tidy(input.Summary));
        var result = input.Result!.Value.Term();
        return new($"第{session.Number}次会结束：{result.Zh}", $"Session {session.Number} closed: {result.En}");
    }
}
