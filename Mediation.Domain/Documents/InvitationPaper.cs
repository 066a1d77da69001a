using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>
/// 征询调解意愿函: asks one party whether it wants mediation. It says who asks and about what kind of dispute and nothing of what was told, because
/// a letter is opened by others too. Source: People's Mediation Law arts. 3, 17 and 15(4).
/// </summary>
[PaperOf(DocumentKind.Invitation)]
public sealed record InvitationPaper(
    string CommitteeName, string For, string To, string? Through, string AskedBy, IReadOnlyList<string> Others, string Subject, DateOnly? AnswerBy, bool IsProvisional,
    string QueryCode, string Address, string Phone, DateOnly On) : IPaperModel<InvitationPaper>, IReissuedPaper
{
    /// <inheritdoc/>
    public static InvitationPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var k = context.Case;
        var party = context.Requested?.Party ?? Invitations.Asked(k).First(p => !IsWritten(k, p, context.Now));
        var by = k.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D03 && d.StoppedAt is null);
        var through = party.NeedsGuardianOn(context.Today) ? party.Representatives.FirstOrDefault(r => r.Capacity == Capacity.Guardian)?.Name : null;
        return new(k.CommitteeName, party.Key, Invitations.NameOf(party, context.Today), through, Invitations.AskedBy(k, context.Today), Invitations.Others(k, party, context.Today), k.Subject,
            by?.DueOn, by?.IsProvisional is true, Cases.QueryCode.Show(k.QueryCode), context.Committee?.Address ?? "", context.Committee?.Phone ?? "", context.Today);
    }

    // One step writes to several parties; each paper is for the first who has none of this moment.
    private static bool IsWritten(MediationCase k, Party party, DateTime now) =>
        k.Documents.Any(d => d.Kind == DocumentKind.Invitation && d.IssuedAt == now && ((InvitationPaper)Paper.Read(d)).For == party.Key);
}

/// <summary>Whom to ask for consent, and in which words.</summary>
public static class Invitations
{
    /// <summary>The parties that have given no answer, or not the answer that stands.</summary>
    public static IEnumerable<Party> Asked(MediationCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return @case.InOrder.Where(p => p.ConsentTo(ConsentKind.Mediation) is null);
    }

    /// <summary>Who turned to the committee: the body that handed the dispute over, or the applicants.</summary>
    public static string AskedBy(MediationCase @case, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return @case.Referral is { } referral ? referral.FromName : string.Join('、', @case.InOrder.Where(p => p.Side == Side.Applicant).Select(p => NameOf(p, day)));
    }

    /// <summary>The others in the dispute, as a letter may name them.</summary>
    public static IReadOnlyList<string> Others(MediationCase @case, Party party, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(party);
        return [.. @case.InOrder.Where(p => p.Side != party.Side).Select(p => NameOf(p, day))];
    }

    /// <summary>The name; of a minor the family name alone.</summary>
    public static string NameOf(Party party, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.IsMinorOn(day) && party.Name.Length > 0 ? $"{party.Name[..(char.IsHighSurrogate(party.Name[0]) && party.Name.Length > 1 ? 2 : 1)]}某（未成年人）" : party.Name;
    }

    /// <summary>Writes to those who speak for the party. The letter says more than a message that anybody may see on a screen.</summary>
    internal static void Send(StepContext c, Party party)
    {
        var asked = $"【人民调解】{c.Case.CommitteeName}请您答复，愿不愿意调解一件纠纷（{c.Case.Subject}）。调解自愿、免费，答应不答应都可以。";
        var how = $"查询码{QueryCode.Show(c.Case.QueryCode)}，在{OutgoingMessage.InvitationPage}输查询码和手机号后四位就能看、能答复{(c.Committee?.Phone is { Length: > 0 } phone ? $"，也可以打{phone}" : "")}。";
        foreach (var to in party.SpeakingPhonesOn(c.Today)) c.Messages.Add(new(to, asked + how, c.Now.AddDays(3)));
    }
}
