using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What is written down when a dispute comes in (forms F02, F03).</summary>
public record IntakeInput
{
    /// <summary>Category.</summary>
    [Field("纠纷类型", "Category", FieldKind.Choice, Required = true)] public DisputeCategory? Category { get; set; }
    /// <summary>Subject.</summary>
    [Field("纠纷名称", "Subject", Required = true, Max = 30, HintZh = "几个字，例如：土地流转费纠纷", HintEn = "A few words")] public string? Subject { get; set; }
    /// <summary>Facts.</summary>
    [Field("简要情况", "What happened", FieldKind.LongText, Required = true)] public string? Facts { get; set; }
    /// <summary>Claims.</summary>
    [Field("请求事项", "What is asked for", FieldKind.LongText, Required = true)] public string? Claims { get; set; }
    /// <summary>Amount.</summary>
    [Field("争议金额（元）", "Amount in dispute (yuan)", FieldKind.Money)] public string? Amount { get; set; }
    /// <summary>Grade.</summary>
    [Field("风险等级", "Risk grade", FieldKind.Choice)] public RiskGrade? Risk { get; set; }
    /// <summary>Leader.</summary>
    [Field("领办的领导", "Leader in charge", FieldKind.Name, When = "Risk=A")] public string? Leader { get; set; }
    /// <summary>Sorting.</summary>
    [Field("三事分流", "Whose matter it is", FieldKind.Choice)] public Triage? Triage { get; set; }
    /// <summary>Reason.</summary>
    [Field("分级、分流的理由", "Why it is graded or sorted so", Max = 300, When = "Triage=Great|Small|Private;Risk=A|B")] public string? RiskReason { get; set; }
    /// <summary>Where it came up.</summary>
    [Field("线索来源", "Where it first came up", Max = 200, HintZh = "例如：茶馆民意登记转来", HintEn = "Such as: from the teahouse register")] public string? SourceNote { get; set; }
    /// <summary>Traffic determination.</summary>
    [Field("收到事故认定书的日期", "Day the accident determination was received", FieldKind.Date, When = "Category=Traffic")] public DateOnly? DeterminationOn { get; set; }
    /// <summary>Protection order.</summary>
    [Field("当事人之间有人身安全保护令", "A protection order is in force between the parties", FieldKind.Flag, When = "Category=Family")] public bool ProtectionOrder { get; set; }
    /// <summary>Region of the object.</summary>
    [Field("标的物所在地区划代码", "Region of the object", FieldKind.Region, When = "Category=Land|House|Expropriation|Neighbours|PropertyManagement|Pollution")] public string? ObjectRegion { get; set; }
    /// <summary>The mediator the applicant asks for (People's Mediation Law art. 19).</summary>
    [Field("申请人想请谁调解", "Mediator the applicant would like", FieldKind.Name, OnlyFor = nameof(Access.Role.Registrar), HintZh = "不填，就由调委会指派", HintEn = "Left open, the committee appoints")] public string? NamedMediator { get; set; }
    /// <summary>The request it comes from; forms carry it along unseen.</summary>
    public Guid? RequestId { get; set; }
    /// <summary>Room.</summary>
    [Field("调解室", "Room", FieldKind.Room)] public string? Room { get; set; }
    /// <summary>Parties.</summary>
    [Field("当事人", "Parties", FieldKind.Rows, Required = true, Max = 50)] public List<PartyInput> Parties { get; set; } = [];

    internal static IEnumerable<InputFault> Check(StepContext c, IntakeInput i)
    {
        if (GradeInput.Leaderless(c, i.Risk, i.Leader, "leader") is { } leaderless) yield return leaderless;
        if (i.Triage is not null && PlainText.Tidy(i.RiskReason).Length == 0)
            yield return new("riskReason", new("分流要写理由。", "Sorting needs a reason."));
        if (i.DeterminationOn > c.Today)
            yield return new("determinationOn", new("这一天还没有到。", "That day has not come yet."));
        foreach (var fault in PartyInput.Check(i.Parties, c.Today)) yield return fault;
    }

    internal void WriteTo(StepContext c)
    {
        var k = c.Case;
        k.Category = Category!.Value;
        k.Subject = PlainText.Tidy(Subject);
        k.Facts = PlainText.Tidy(Facts);
        k.Claims = PlainText.Tidy(Claims);
        k.AmountInDispute = PartyInput.Amount(Amount);
        k.ObjectRegionCode = PlainText.Tidy(ObjectRegion) is { Length: > 0 } region ? region : null;
        k.Risk = Risk ?? RiskGrade.C;
        k.LeaderName = k.Risk == RiskGrade.A ? PlainText.Tidy(Leader) : "";
        (k.Triage, k.RiskReason, k.SourceNote, k.HasProtectionOrder) = (Triage, PlainText.Tidy(RiskReason), PlainText.Tidy(SourceNote), ProtectionOrder);
        k.NamedMediator = PlainText.Tidy(NamedMediator);
        if (k.Category == DisputeCategory.Traffic && DeterminationOn is { } received) c.Start(DeadlineKind.D19, received);
        if (c.Directory.FindRoom(Room) is { } room) k.RoomId = room.Id;
        k.Parties.Clear();
        k.Parties.AddRange(PartyInput.ToParties(Parties, c.Today));
        k.RegisteredAt = c.Now;
        k.RuleVersion = StepContext.CurrentRules;
        if (k.QueryCode.Length == 0) k.QueryCode = Cases.QueryCode.New();
    }

    internal static void Place(StepContext c, Guid committeeId)
    {
        var committee = c.Directory.Committee(committeeId) ?? throw new InvalidOperationException("The committee is not in the directory.");
        (c.Case.CommitteeId, c.Case.CommitteeName, c.Case.RegionCode) = (committee.Id, committee.Name, committee.RegionCode);
    }
}
