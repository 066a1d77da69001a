using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;

namespace Mediation.Web.Public;

/// <summary>Somebody on the residents' pages, with the case as it stands for them.</summary>
/// <param name="Context">The case, now, with themselves as the actor.</param>
/// <param name="Party">Their party.</param>
/// <param name="Representative">Which of those who act for it; null for the party itself.</param>
/// <param name="IsProved">Whether a one-time code showed that they hold the telephone on file.</param>
public sealed record Resident(StepContext Context, Party Party, Representative? Representative, bool IsProved)
{
    /// <summary>Whether a one-time code can reach them.</summary>
    public bool MayBeProved { get; init; }

    /// <summary>The next sitting they are asked to; null if none is booked.</summary>
    public SittingTime? NextSitting { get; init; }

    /// <summary>What tells their side from others in the browser, without naming it.</summary>
    public string Mark => ResidentPass.MarkOf($"{Party.Id} {Representative?.Id}");

    /// <summary>The case.</summary>
    public MediationCase Case => Context.Case;

    /// <summary>Who acts.</summary>
    public Actor Actor => Context.Actor;

    /// <summary>Their name.</summary>
    public string Name => Representative?.Name ?? Party.Name;

    /// <summary>The telephone by which they came in.</summary>
    public string Phone => (Representative is null ? Party.Phone : Representative.Phone) ?? "";

    /// <summary>Its last four digits, as they are shown.</summary>
    public string PhoneEnd => Phone.Length > 4 ? Phone[^4..] : "";

    /// <summary>Whether they may say yes or no for their side; others read, and ask.</summary>
    public bool Speaks => Actor.PartyId is not null;

    /// <summary>As whom a one-time code knows them.</summary>
    public Signatory Who => new(Party.Key, Name, Representative?.Capacity ?? Capacity.InPerson);

    /// <summary>Those whose signature this person can give here: themselves, and for a company or group without numbers of their own, whoever its telephone stands for.</summary>
    public IReadOnlyList<Signatory> Signatories => !Speaks ? [] : [.. Party.SignatoriesOn(Context.Today).Where(s => Representative is null
        ? s.Capacity == Capacity.InPerson || Party.Representatives.FirstOrDefault(r => r.Name == s.Name) is { Phone: null }
        : s.Name == Representative.Name)];

    /// <summary>How a word given here reached the file.</summary>
    public string How => IsProved ? $"本人在网上答复，短信验证码已核对（手机尾号{PhoneEnd}）" : $"本人在网上答复，凭查询码和手机号后四位（{PhoneEnd}）";
}
