using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Evidence;
using Mediation.Domain.Intake;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>What a step finds and leaves beside the case, in the same transaction: one-time codes, files laid aside, messages to send.</summary>
internal static class BesideTheCase
{
    /// <summary>Brings what the step may ask for; a step that asks for none of it costs no query.</summary>
    public static async Task LoadAsync(MediationDbContext db, StepContext context, CaseStep step, object input, Actor actor, CancellationToken ct)
    {
        if (step is DraftApplication && input is IntakeInput { RequestId: { } requestId })
            context.Request = await db.Requests.FirstOrDefaultAsync(r => r.Id == requestId, ct) is { } request && RequestAccess.MayHandle(actor, request) ? request : null;
        var fields = StepField.Of(step.InputType);
        if (step is SendAgreementCode or SendApplicationCode || fields.Any(f => f.Kind == FieldKind.Code))
        {
            var since = context.Now.AddHours(-1);
            foreach (var code in await db.SigningCodes.Where(c => c.CaseId == context.Case.Id && c.MadeAt > since).ToListAsync(ct)) context.Codes.Add(code);
        }
        if (fields.All(f => f.Kind != FieldKind.File)) return;
        var files = db.Uploads.Where(u => u.CaseId == context.Case.Id && u.OwnerId == actor.Id);
        foreach (var file in await files.Select(u => new StagedFile(u.Id, u.FileName, u.MediaType, u.Size, u.Digest)).ToListAsync(ct)) context.Files.Add(file);
    }

    /// <summary>Keeps that a code was entered wrongly, though the step was not taken.</summary>
    public static async Task KeepTriesAsync(MediationDbContext db, CancellationToken ct)
    {
        if (db.ChangeTracker.Entries<SigningCode>().Any(e => e.State == EntityState.Modified)) await db.SaveChangesAsync(ct);
    }

    /// <summary>Puts what the step left into the transaction; messages name the site, where it is known.</summary>
    public static async Task KeepAsync(MediationDbContext db, StepContext context, string? site, CancellationToken ct)
    {
        foreach (var code in context.Codes.Where(c => db.Entry(c).State == EntityState.Detached)) db.SigningCodes.Add(code);
        foreach (var message in context.Messages)
        {
            db.Outbox.Add(new OutboxMessage
            {
                Id = Guid.CreateVersion7(), CaseId = context.Case.Id, Phone = message.Phone, Words = message.Words.Replace(OutgoingMessage.InvitationPage, site is null ? "调委会的网上答复页" : $"{site}/invitation", StringComparison.Ordinal), CreatedAt = context.Now, ValidUntil = message.ValidUntil, NextAttemptAt = context.Now,
            });
        }
        foreach (var (fileId, recordId) in context.TakenFiles)
        {
            var upload = await db.Uploads.FirstAsync(u => u.Id == fileId, ct);
            if (context.Case.Scans.Any(s => s.Id == recordId)) db.ScanContents.Add(new ScanContent { ScanId = recordId, Bytes = upload.Bytes });
            else db.EvidenceContents.Add(new EvidenceContent { EvidenceId = recordId, Bytes = upload.Bytes });
            db.Uploads.Remove(upload);
        }
    }
}
