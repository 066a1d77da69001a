using System.Data.Common;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>A store with thousands of applications, and contexts that count what they send.</summary>
internal sealed class ManyApplications(string file) : IDbContextFactory<MediationDbContext>
{
    private readonly Counter counter = new();

    /// <summary>Everything sent so far.</summary>
    public List<string> Sent => counter.Sent;

    public MediationDbContext CreateDbContext() => new SqliteMediationDbContext(new DbContextOptionsBuilder<SqliteMediationDbContext>().UseSqlite($"Data Source={file}").AddInterceptors(counter).Options);

    /// <summary>Writes decided applications of other people, every tenth with the given person on one side and the given company on the other.</summary>
    public static async Task WriteAsync(TestDatabase database, int count, DateTime now, string? creditCode = null, string? agentId = null)
    {
        await using var db = database.Open();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        for (var i = 0; i < count; i++)
        {
            var special = i % 10 == 0;
            var k = new MediationCase { CommitteeId = i % 4 == 0 ? OtherCommitteeId : CommitteeId, CommitteeName = "某镇人民调解委员会", QueryCode = $"Q{i:D7}", Subject = "买卖纠纷", RegisteredAt = now.AddDays(-30), State = CaseState.Performing, RegionCode = Region, RuleVersion = "x" };
            k.Parties.Add(new Party { Id = Guid.CreateVersion7(), Key = "A1", Side = Side.Applicant, Ordinal = 1, Name = "赵某", IdNumber = special ? "500000197001010017" : $"5001{i:D14}" });
            k.Parties.Add(new Party { Id = Guid.CreateVersion7(), Key = "B1", Side = Side.Respondent, Ordinal = 1, Name = "某公司", Kind = PartyKind.LegalPerson, CreditCode = special && creditCode is not null ? creditCode : $"91{i:D16}" });
            if (special && agentId is not null) k.Parties[0].Representatives.Add(new Representative { Id = Guid.CreateVersion7(), Name = "郑某辛", Capacity = Capacity.Agent, IdNumber = agentId });
            var agreement = new Agreement { Id = Guid.CreateVersion7(), Number = $"{i}" };
            k.Agreements.Add(agreement);
            k.Confirmations.Add(new ConfirmationApplication
            {
                Id = Guid.CreateVersion7(), Number = 1, AgreementId = agreement.Id, CourtId = CourtId, CourtName = "某区人民法院", CourtNumber = $"（2025）渝0106诉前调确{i + 1000}号", State = ConfirmationState.Confirmed,
                PreparedAt = now.AddDays(-20), FiledAt = now.AddDays(-20).AddMinutes(i), DecidedAt = now.AddDays(-10),
            });
            db.Cases.Add(k);
            if (i % 500 == 499)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }
        await db.SaveChangesAsync();
    }

    private sealed class Counter : DbCommandInterceptor
    {
        public List<string> Sent { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Sent.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
