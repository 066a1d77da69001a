using System.Diagnostics;
using System.Reflection;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Exploration;

/// <summary>The one long walk that several tests ask about.</summary>
internal static class LongWalk
{
    /// <summary>Change it to walk elsewhere; a failure prints it.</summary>
    public const int Seed = 20260803;

    public const int Sequences = 10_000;

    private static readonly DraftAgreementInput NothingToPay = Journeys.Draft with
    {
        Obligations = [new() { Kind = ObligationKind.Refrain, Debtor = "B1", Creditor = "A1", Subject = "不再占用甲方门前的通道", Basis = DueBasis.FromEffect }],
    };

    private static readonly Lazy<Explorer> Walked = new(() =>
    {
        var explorer = new Explorer(Seed, Seeds());
        var watch = Stopwatch.StartNew();
        explorer.Run(Sequences);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}: {explorer.Sequences} sequences in {watch.Elapsed.TotalSeconds:0} s; {string.Join(", ", explorer.Outcomes.Select(o => $"{o.Value} {o.Key}"))}; "
            + $"{explorer.Atlas.Count} places; taken least: {string.Join(", ", explorer.Taken.OrderBy(t => t.Value).Take(8).Select(t => $"{t.Key} {t.Value}"))}");
        return explorer;
    });

    public static Explorer Result => Walked.Value;

    /// <summary>Cases that <see cref="Journeys"/> brings somewhere by steps: every method without a parameter that has to be given.</summary>
    private static IEnumerable<Track> Seeds() => typeof(Journeys).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(m => m.ReturnType == typeof(DomainCase) && m.GetParameters().All(p => p.IsOptional))
        .OrderBy(m => m.Name, StringComparer.Ordinal)
        .Select(m => (Func<DomainCase>)(() => (DomainCase)m.Invoke(null, [.. m.GetParameters().Select(p => p.DefaultValue)])!))
        .Concat(Rare).Select(build => Track.Of(() => Built(build())));

    // What chance alone seldom brings about.
    private static IEnumerable<Func<DomainCase>> Rare =>
    [
        () => Channels.SecurityPerformed(),
        () => Journeys.Assigned().Take("director", "add-mediator", new AddMediatorInput { Mediator = "褚某申", NoConflict = true }),
        () => Journeys.Drafting().Take("mediator", "draft-agreement", Journeys.Draft with { Obligations = [Journeys.Draft.Obligations[0] with { Subject = "尽快付清的流转费" }] }),
        () => Journeys.Prepared().ApplicationSigned(),
        // No payment: a labour dispute settled so has nothing a court confirms.
        () => Journeys.Effective(NothingToPay),
        () => Journeys.Effective(NothingToPay).Take("mediator", "prepare-confirmation", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true }).ApplicationSigned().Handed()
            .Take("judge", "refuse-confirmation", new RefuseConfirmationInput { Ground = Ground355.WrongCourt, Reasons = "不归本院管" }),
        () => Channels.SecurityPerformed().Take("mediator", "request-no-penalty", new RequestNoPenaltyInput { PerformanceShown = "回单两张", SignedBy = ["A1", "B1"], Method = SigningMethod.OnPaper }),
        () => Channels.Court().Begun().Take("mediator", "request-recusal", new RequestRecusalInput { Ground = Domain.Venues.RecusalGround.Interest, Reasons = "与申请人合伙" }),
        () => Journeys.ConfirmedInDefault().Take("mediator", "apply-for-enforcement", Journeys.Enforce),
    ];

    private static (MediationCase, DateTime) Built(DomainCase built) => (built.Case, built.As("mediator").Now);
}
