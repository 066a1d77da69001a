using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Venues;
using Mediation.Web.Data.Mappings;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>The one model, stored by SQLite or SQL Server. Nothing in it is deleted by cascade.</summary>
public abstract class MediationDbContext(DbContextOptions options) : IdentityDbContext<Account.Account>(options)
{
    public DbSet<MediationCase> Cases => Set<MediationCase>();
    public DbSet<CaseEvent> Events => Set<CaseEvent>();
    public DbSet<CommandRow> Commands => Set<CommandRow>();
    public DbSet<Committee> Committees => Set<Committee>();
    public DbSet<Mediator> Mediators => Set<Mediator>();
    public DbSet<HostBody> Hosts => Set<HostBody>();
    public DbSet<MediationRoom> Rooms => Set<MediationRoom>();
    public DbSet<CourtBinding> Bindings => Set<CourtBinding>();
    public DbSet<CalendarRow> Calendars => Set<CalendarRow>();
    public DbSet<LengthSetting> LengthSettings => Set<LengthSetting>();
    public DbSet<RuleValueRow> RuleValues => Set<RuleValueRow>();
    public DbSet<PrimeRateRow> PrimeRates => Set<PrimeRateRow>();
    public DbSet<RegionRow> Regions => Set<RegionRow>();
    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();
    public DbSet<NumberSeriesRow> NumberSeries => Set<NumberSeriesRow>();
    public DbSet<DrawnNumber> Numbers => Set<DrawnNumber>();
    public DbSet<NumberGap> NumberGaps => Set<NumberGap>();
    public DbSet<ChainHeadRow> ChainHead => Set<ChainHeadRow>();
    public DbSet<DocumentContent> DocumentContents => Set<DocumentContent>();
    public DbSet<EvidenceContent> EvidenceContents => Set<EvidenceContent>();
    public DbSet<ScanContent> ScanContents => Set<ScanContent>();
    public DbSet<Upload> Uploads => Set<Upload>();
    public DbSet<SigningCode> SigningCodes => Set<SigningCode>();
    public DbSet<PartyQuestion> Questions => Set<PartyQuestion>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<Booking> Bookings => Set<Booking>();
    public DbSet<BookingHold> BookingHolds => Set<BookingHold>();
    public DbSet<JudgeTick> JudgeTicks => Set<JudgeTick>();
    public DbSet<PreReview> PreReviews => Set<PreReview>();
    public DbSet<Domain.Intake.Request> Requests => Set<Domain.Intake.Request>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DataProtectionKeyRow> DataProtectionKeys => Set<DataProtectionKeyRow>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        GuardEvents();
        var touches = TouchesDirectory();
        var saved = base.SaveChanges(acceptAllChangesOnSuccess);
        if (touches) DirectoryCopy.Forget(this);
        return saved;
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        GuardEvents();
        var touches = TouchesDirectory();
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (touches) DirectoryCopy.Forget(this);
        return saved;
    }

    /// <summary>Whether anything of the directory was saved here; whoever commits a transaction then forgets the copy once more.</summary>
    internal bool ChangedDirectory { get; private set; }

    private bool TouchesDirectory()
    {
        var touches = ChangeTracker.Entries().Any(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && DirectoryCopy.Holds(e.Entity));
        ChangedDirectory |= touches;
        return touches;
    }

    private void GuardEvents()
    {
        if (ChangeTracker.Entries<CaseEvent>().Any(e => e.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException("Events are only ever added.");
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>().HavePrecision(3);
        configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        SignatureMapping.Apply(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(MediationDbContext).Assembly);
        ModelRules.Apply(builder.Model);
    }
}
