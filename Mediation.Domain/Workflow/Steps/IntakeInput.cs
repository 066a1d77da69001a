using Mediation.Domain.Cases;

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
    /// <summary>Region of the object.</summary>
    [Field("标的物所在地区划代码", "Region of the object", FieldKind.Region, When = "Category=Land|House|Expropriation|Neighbours|PropertyManagement|Pollution")] public string? ObjectRegion { get; set; }
    /// <summary>Room.</summary>
    [Field("调解室", "Room", FieldKind.Room)] public string? Room { get; set; }
    /// <summary>Parties.</summary>
    [Field("当事人", "Parties", FieldKind.Rows, Required = true, Max = 50)] public List<PartyInput> Parties { get; set; } = [];

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
