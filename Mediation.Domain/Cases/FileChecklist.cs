using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>
/// What a file must hold before it is archived: the papers of the national set and the local additions that are mandatory (domain
/// reference 4.1, People's Mediation Law art. 27). A paper the case never came to is not asked for.
/// </summary>
public static class FileChecklist
{
    /// <summary>Each paper, and whether it is there.</summary>
    public static IEnumerable<Need> Of(StepContext c)
    {
        var k = c.Case;
        bool Has(params DocumentKind[] kinds) => k.Documents.Any(d => kinds.Contains(d.Kind));
        yield return new(new("人民调解申请书或者受理登记表", "the application or the registration sheet"), Has(DocumentKind.Application, DocumentKind.Registration) || k.AcceptedAt is null && k.IsReferred);
        if (k.AcceptedAt is not null) yield return new(new("权利义务告知书", "the notice of rights and duties"), Has(DocumentKind.RightsNotice));
        if (k.Sessions.Count > 0)
        {
            yield return new(new("各方身份核对记录", "the check of identities"), k.Sessions.Any(s => s.IdentitiesChecked));
            yield return new(new("调解记录", "the record of mediation"), Has(DocumentKind.SessionRecord, DocumentKind.OralAgreement));
        }
        if (k.AgreementInEffect is not null)
            yield return new(new("人民调解协议书或者口头协议登记表", "the agreement"), Has(DocumentKind.Agreement, DocumentKind.Amendment, DocumentKind.OralAgreement));
        else if (k.EndReason is not null)
            yield return new(new("终止调解通知书", "the notice of ended mediation"), Has(DocumentKind.Ended));
        if (k.AgreementInEffect is not null && k.EndReason is null)
            yield return new(new("回访记录", "the follow-up record"), k.FollowUps.Count > 0 || k.RemediesTold.Length > 0);
    }
}
