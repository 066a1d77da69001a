using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using static Mediation.Domain.Cases.NonAcceptanceGround;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What each ground of non-acceptance demands of the case and of the answer (domain reference 3.4).</summary>
internal static class DeclineGrounds
{
    private static readonly Text WhichBody = new("请写明是哪个机关。", "Name the body.");

    // The way on that must be told; where the matter goes to another committee, or the body already has it, its name is the way on.
    private static Remedy? WayOn(NonAcceptanceGround ground) => ground switch
    {
        Refused or Forbidden or NoOtherParty or MedicalElsewhere or AlreadyEnded => Remedy.Suit,
        ReservedToBody or NotCivil or PetitionElsewhere => Remedy.Administrative,
        _ => null,
    };

    internal static IEnumerable<InputFault> Check(StepContext c, DeclineInput i)
    {
        var (k, ground) = (c.Case, i.Ground!.Value);
        var (body, reference, basis) = (PlainText.Tidy(i.Elsewhere), PlainText.Tidy(i.Reference), PlainText.Tidy(i.LegalBasis));
        switch (ground)
        {
            case Refused when k.Parties.All(p => p.ConsentTo(ConsentKind.Mediation) is not { Given: false }):
                yield return new("ground", new("还没有哪一方表示不同意。请先记录对方的答复。", "No party has refused yet. Record the answer first."));
                break;
            case Incomplete:
                yield return new("ground", new("材料不全的，先通知补充材料；到期没有补来，再按材料不全处理。", "If material is missing, ask for it first; only when it was not brought in time may the case be closed for that."));
                break;
            case TakenElsewhere when body.Length > 0 && k.Referral is { } from && (from.FromName.Contains(body, StringComparison.Ordinal) || body.Contains(from.FromName, StringComparison.Ordinal)):
                yield return new("elsewhere", new($"这件案子就是{from.FromName}移送来的，不能以它已经受理为由不收。", $"It was {from.FromName} that referred this case; that it has taken the matter is no ground."));
                break;
            case NoOtherParty when k.Parties.All(p => p.HasConsented(ConsentKind.Mediation)):
                yield return new("ground", new("各方都已经答复同意调解，不能说联系不上。", "Every party has answered and consents; nobody is unreachable."));
                break;
            case MedicalElsewhere when k.Category != DisputeCategory.Medical:
                yield return new("ground", new($"这一条只用于医疗纠纷。{Law.Medical31.Zh}", $"This ground is for medical disputes alone. {Law.Medical31.En}"));
                break;
            case PetitionElsewhere when k.Origin != CaseOrigin.Petition:
                yield return new("ground", new($"这一条只用于信访事项。{Law.Petition31.Zh}", $"This ground is for petition items alone. {Law.Petition31.En}"));
                break;
            case OutsideScope when body.Length == 0:
                yield return new("elsewhere", new("这一条是转走，不是拒绝。请写明转到哪个调委会。", "This ground transfers, it does not refuse. Name the committee that takes it."));
                break;
            case OutsideScope when body == k.CommitteeName:
                yield return new("elsewhere", new("不能转给自己。请写另一个调委会。", "It cannot be transferred to this committee itself. Name another."));
                break;
            case AlreadyEnded when reference.Length == 0:
                yield return new("reference", new("请写明已有的协议、判决或者裁决的编号。", "Give the number of the agreement, judgment or award."));
                break;
            case Forbidden or ReservedToBody when basis.Length == 0:
                yield return new("legalBasis", new("请写明依据哪部法律哪一条。", "Name the statute and article."));
                break;
            case Suspect when body.Length == 0:
                yield return new("elsewhere", new($"有虚假或者恶意串通嫌疑的要报告。请写明向谁报告。{Law.Cpl115.Zh}", $"A suspicion must be reported. Say to whom. {Law.Cpl115.En}"));
                break;
        }
        if (body.Length == 0 && ground is (TakenElsewhere or ReservedToBody or MedicalElsewhere or PetitionElsewhere))
            yield return new("elsewhere", WhichBody);
        if ((WayOn(ground) is Remedy.Suit ? WaysOn.First(k) : WayOn(ground)) is { } needed && !i.Remedies.Contains(needed))
            yield return new("remedies", new($"用这一条理由，至少要告知可以{needed.Term().Zh}。", $"With this ground the parties must at least be told: {needed.Term().En}."));
    }

    /// <summary>The explanation as the notice prints it: what the ground names, then the words.</summary>
    internal static string Explain(DeclineInput i)
    {
        var (body, reference, basis) = (PlainText.Tidy(i.Elsewhere), PlainText.Tidy(i.Reference), PlainText.Tidy(i.LegalBasis));
        List<string> lines = [];
        if (basis.Length > 0) lines.Add($"依据：{basis}。");
        if (body.Length > 0)
            lines.Add(i.Ground switch { OutsideScope => $"本件转由{body}办理。", Suspect => $"已向{body}报告。", _ => $"办理机关：{body}。" });
        if (reference.Length > 0) lines.Add($"已有文书编号：{reference}。");
        lines.Add(PlainText.Tidy(i.Note));
        return string.Join('\n', lines);
    }
}
