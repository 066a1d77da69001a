using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Exploration;

/// <summary>What holds after every command, whatever it was.</summary>
internal static class Invariants
{
    /// <summary>A refusal has a stable code that the step declares, a sentence in both languages and an article.</summary>
    public static void Explained(CaseStep step, Refusal refusal)
    {
        Require(refusal.Code is "role" or "state" || step.Requirements.Any(r => r.Code == refusal.Code), "refusal has a declared code", $"{step.Key}: {refusal.Code}");
        Require(IsChinese(refusal.Sentence.Zh) && refusal.Sentence.En.Any(char.IsAsciiLetter), "refusal speaks both languages", $"{step.Key} {refusal.Code}: {refusal.Sentence}");
        Require(refusal.Source is { } s && IsChinese(s.Zh) && !string.IsNullOrWhiteSpace(s.En), "refusal has an article", $"{step.Key} {refusal.Code}");
        Require(refusal.Code is not "state" || refusal.Source == step.Source || refusal.Source == Law.Pml27, "refusal has its own article", $"{step.Key} {refusal.Code}");
        Require(step.Requirements.FirstOrDefault(r => r.Code == refusal.Code) is not { } declared || declared.Source == refusal.Source, "refusal has its own article", $"{step.Key} {refusal.Code}");
    }

    /// <summary>A fault stands beside a field of the input and speaks both languages.</summary>
    public static void Explained(CaseStep step, object input, InputFault fault)
    {
        Require(InputMaker.Names(input, fault.Field), "fault names a field of the input", $"{step.Key}: {fault.Field}");
        Require(IsChinese(fault.Sentence.Zh) && fault.Sentence.En.Any(char.IsAsciiLetter), "fault speaks both languages", $"{step.Key} {fault.Field}: {fault.Sentence}");
    }

    /// <summary>The machine of the step went along a declared arrow; the others stood still.</summary>
    public static void Moved(CaseStep step, MediationCase was, string from, string to)
    {
        foreach (var map in MachineMap.All)
        {
            var (before, after) = (map.StateIn(from), map.StateIn(to));
            if (map.Machine != step.Machine)
            {
                Require(Equals(before, after), "only the step's machine moves", $"{step.Key}: {from} to {to}");
                continue;
            }
            var declared = map.From(step);
            // What came to an end may be followed by another, and an agreement that replaced one begins without an application (T57).
            Require(declared.Contains(before) || (declared.Contains(map.Start) && map.Machine != Domain.Workflow.Machine.Case && (map.IsEnd(before) || was.StandingConfirmation is null)),
                "a step begins where it is declared to", $"{step.Key}: {from} to {to}");
            Require(Equals(after, map.To(step) ?? before), "a step leads where it is declared to", $"{step.Key}: {from} to {to}");
        }
    }

    private static object Item(EvidenceItem e) =>
        new { e.Id, e.Number, e.Title, e.SubmittedBy, e.Shows, e.OriginalChecked, e.ReceivedOn, e.Pages, e.FileName, e.MediaType, e.Size, e.Digest };

    private static IEnumerable<object> Said(Domain.Sessions.Session s) => s.Statements.Select(l => (object)new { s.Id, Line = l.Number, l.Words });

    /// <summary>What may only grow did not shrink, and what is closed did not change.</summary>
    public static void Kept(CaseStep step, MediationCase before, MediationCase after)
    {
        void Same(string what, IEnumerable<object> old, IEnumerable<object> now)
        {
            if (old.Select(CaseCopy.Words).Except(now.Select(CaseCopy.Words)).FirstOrDefault() is { } lost) Require(false, what, $"{step.Key}: {lost}");
        }

        Same("a paper issued never changes", before.Documents, after.Documents);
        Same("a signed record never changes", before.Sessions.Where(s => s.ClosedAt is not null && !before.MayCorrect(s)), after.Sessions);
        Same("a word of the record is never lost", before.Sessions.SelectMany(Said), after.Sessions.SelectMany(s => Said(s).Concat(s.Corrections.Select(c => (object)new { s.Id, Line = c.LineNumber, c.Words }))));
        // What the parties say of an item is added to it, and never lost either.
        Same("evidence is never lost", before.Evidence.Select(Item), after.Evidence.Select(Item));
        Same("what a party says of evidence is never lost", before.Evidence.SelectMany(e => e.Opinions), after.Evidence.SelectMany(e => e.Opinions));
        Same("a separate talk is never lost", before.CaucusNotes, after.CaucusNotes);
        Same("a follow-up is never lost", before.FollowUps, after.FollowUps);
        Same("an answer to a question of consent is never lost", before.Parties.SelectMany(p => p.Consents), after.Parties.SelectMany(p => p.Consents));
        // What a debtor reported waits for the creditor's word.
        Same("a receipt is never lost", before.Agreements.SelectMany(a => a.Ledger).SelectMany(r => r.Receipts).Where(r => r.ReportedByKey is not { Length: > 0 } || r.ConfirmedAt is not null), after.Agreements.SelectMany(a => a.Ledger).SelectMany(r => r.Receipts));
        // The 30 days to apply run on when an application came to nothing (T58).
        Same("a deadline met or stopped stays so", before.Deadlines.Where(d => d.StoppedAt is not null && !(d.Kind == DeadlineKind.D32 && after.Confirmation is { MayApplyAgain: true })), after.Deadlines);
        Require(before.Deadlines.All(d => after.Deadlines.Any(x => x.Id == d.Id)), "a deadline is never lost", step.Key);
        Require(before.FileNumber is null || before.FileNumber == after.FileNumber, "a file number never changes", step.Key);
        Require(before.Id == after.Id && (step.Creates || before.RuleVersion == after.RuleVersion), "a case keeps its identity and its rules", step.Key);
        Require(before.Parties.All(p => after.Parties.Any(x => x.Id == p.Id && x.Key == p.Key && x.Side == p.Side)), "a party is never lost", step.Key);
        foreach (var effective in after.Agreements.Where(a => a is { EffectiveAt: not null, Form: AgreementForm.Written } && before.Agreements.All(x => x.Id != a.Id || x.EffectiveAt is null)))
            Require(after.Parties.All(p => effective.Signatures.Any(s => s.PartyKey == p.Key) && p.HasConsented(ConsentKind.Mediation)), "an agreement takes effect with every party's signature and consent", $"{step.Key}: {effective.Number}");
        foreach (var old in before.Agreements)
        {
            var now = after.Agreements.SingleOrDefault(a => a.Id == old.Id);
            Require(now is not null, "an agreement is never lost", $"{step.Key}: {old.Number}");
            if (old.Signatures.Count > 0 && now!.Signatures.Count > 0 && old.Signatures.Any(s => now.Signatures.Any(x => x.Id == s.Id)))
                Require(WordsOf(old) == WordsOf(now), "a signed text never changes", $"{step.Key}: {old.Number}");
            if (old.EffectiveAt is not null)
                Require(WordsOf(old) == WordsOf(now!) && CaseCopy.Words(old.Signatures) == CaseCopy.Words(now!.Signatures) && (old.EffectiveAt, old.SealedAt, old.SealedBy) == (now.EffectiveAt, now.SealedAt, now.SealedBy),
                    "an effective agreement never changes", $"{step.Key}: {old.Number}");
        }
    }

    /// <summary>What must be true of any case at any time.</summary>
    public static void Sound(MediationCase @case)
    {
        if (@case.Agreement is { Signatures: [_, ..] signatures } signed)
        {
            var digest = AgreementText.Digest(signed, [.. @case.InOrder]);
            Require(signed.TextDigest == digest && signatures.All(s => s.TextDigest == digest), "signatures stand under the text they were given to", signed.Number);
        }
        foreach (var effective in @case.Agreements.Where(a => a is { EffectiveAt: not null, Form: AgreementForm.Written }))
            Require(effective.SealedAt <= effective.EffectiveAt && effective.Signatures.All(s => s.At <= effective.EffectiveAt) && effective.MediatorSignature is not null,
                "an agreement takes effect with the last of all signatures and the seal", effective.Number);
        Require(@case.Deadlines.All(d => d.DueOn >= d.TriggerOn || d.Length == 0), "a deadline ends after it begins", CaseCopy.Words(@case.Deadlines));
        Require(@case.Deadlines.Select(d => d.Id).Distinct().Count() == @case.Deadlines.Count, "a deadline is written once", @case.Id.ToString());
        foreach (var row in @case.Agreements.SelectMany(a => a.Ledger).Where(r => r.Amount is not null))
            Require(row.Received.Fen <= row.Amount!.Value.Fen, "no more is received than is owed", CaseCopy.Words(row));
        Require(@case.Sessions.Count(s => s.ClosedAt is null) <= 1, "one session at a time", @case.Id.ToString());
        foreach (var paper in @case.Documents) Require(Paper.Read(paper) is not null, "a paper can be read", paper.Kind.ToString());
    }

    public static void Require(bool holds, string rule, string what)
    {
        if (!holds) throw new BrokenRuleException(rule, what);
    }

    private static string WordsOf(Agreement a) => $"{a.Number}\n{a.Facts}\n{a.Copies}\n{CaseCopy.Words(a.Obligations)}\n{CaseCopy.Words(a.Shares)}\n{a.SharesTitle}\n{a.FinalisedAt:O}\n{a.TextDigest}";

    private static bool IsChinese(string text) => text.Any(c => c is >= '一' and <= '龥');
}
