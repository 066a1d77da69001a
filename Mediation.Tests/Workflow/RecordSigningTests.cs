using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Signatures under a closed record, bound to its text.</summary>
public sealed class RecordSigningTests
{
    private static readonly string[] Everybody = ["张某甲", "李某乙", "王某丙", "冯某癸"];

    private static SignRecordInput Sign(string who, SigningMethod method = SigningMethod.OnScreen) => new()
    {
        Person = who, Method = method, Understood = true, AgreesToScreen = method == SigningMethod.OnScreen, Strokes = method == SigningMethod.OnScreen ? Journeys.Strokes : null,
    };

    internal static SessionPaper PaperOf(DomainCase c) => (SessionPaper)Paper.Read(c.Case.Documents.Last(d => d.Kind == DocumentKind.SessionRecord));

    [Fact]
    public void Signature_IsBoundToTheRecordAndGivesConsentToTheScreen()
    {
        var c = Journeys.Agreed().Take("mediator", "sign-record", Sign("张某甲"));
        var signature = Assert.Single(c.Case.RecordSignatures);
        Assert.Equal((1, "A1", SessionText.Digest(c.Case.Sessions[0]), Journeys.Strokes, false), (signature.SessionNumber, signature.PartyKey, signature.TextDigest, signature.Strokes, signature.IsLast));
        Assert.True(c.Case.FindParty("A1")!.HasConsented(ConsentKind.ElectronicSigning));
    }

    [Fact]
    public void LastSignature_IssuesTheRecordWithAllOfThem()
    {
        var c = Journeys.Agreed();
        var first = c.Case.Documents.Single(d => d.Kind == DocumentKind.SessionRecord);
        foreach (var who in Everybody[..3]) c.Take("mediator", "sign-record", Sign(who));
        Assert.Single(c.Case.Documents, d => d.Kind == DocumentKind.SessionRecord);
        c.Take("mediator", "sign-record", Sign("冯某癸", SigningMethod.OnPaper));

        var paper = PaperOf(c);
        Assert.Equal(first.Number, c.Case.Documents[^1].Replaces);
        Assert.Equal([("甲方", "张某甲", Journeys.Strokes), ("甲方", "李某乙", Journeys.Strokes), ("乙方", "王某丙", Journeys.Strokes)], paper.Signatures.Select(s => (s.Label, s.Name, s.Strokes!)));
        Assert.Equal(("纸质签名", new DateOnly(2026, 8, 6)), (paper.MediatorSignature!.Method!, paper.MediatorSignature.On!.Value));
        Assert.Equal("record-closed", c.Refused("mediator", "sign-record").Code);
    }

    [Fact]
    public void NobodyElseSigns_IssuesItWithTheLinesLeftEmpty()
    {
        var c = Journeys.Agreed().Take("mediator", "sign-record", Sign("张某甲") with { Last = true });
        Assert.Equal([Journeys.Strokes, null, null], PaperOf(c).Signatures.Select(s => s.Strokes));
        Assert.Equal("record-closed", c.Refused("mediator", "sign-record").Code);
    }

    [Fact]
    public void SignedRecord_NeverChanges()
    {
        var c = Journeys.Agreed();
        var before = SessionText.Digest(c.Case.Sessions[0]);
        foreach (var who in Everybody) c.Take("mediator", "sign-record", Sign(who));
        c.Take("mediator", "open-further-session", Journeys.Sitting).Said().Take("mediator", "note-attendance", new NoteAttendanceInput { Party = "A1", Name = "李某乙", Mark = AttendanceMark.Left });
        Assert.All(c.Case.RecordSignatures, s => Assert.Equal(before, s.TextDigest));
        Assert.Equal(before, SessionText.Digest(c.Case.Sessions[0]));
        Assert.Equal(["session"], c.Faults("mediator", "record-statement", new RecordStatementInput { Session = 1, Words = "改口" }));
    }

    [Fact]
    public void EveryWordOfTheRecord_ChangesTheDigest()
    {
        var (one, other) = (Journeys.Mediating().Said().Closed(SessionResult.Agreed), Journeys.Mediating().Take("mediator", "record-statement", new RecordStatementInput { Party = "B1", Words = "欠款不属实。" }).Closed(SessionResult.Agreed));
        Assert.NotEqual(SessionText.Digest(one.Case.Sessions[0]), SessionText.Digest(other.Case.Sessions[0]));
        Assert.Equal(SessionText.Digest(one.Case.Sessions[0]), SessionText.Digest(Journeys.Mediating().Said().Closed(SessionResult.Agreed).Case.Sessions[0]));
    }

    [Fact]
    public void WithoutANumber_TheLastRecordThePersonHasYetToSignIsMeant()
    {
        var c = Journeys.Mediating().Said().Closed(SessionResult.ToContinue).Take("mediator", "open-further-session", Journeys.Sitting).Said().Closed(SessionResult.Agreed);
        c.Take("mediator", "sign-record", Sign("A1|张某甲"));
        c.Take("mediator", "sign-record", Sign("A1|张某甲"));
        Assert.Equal([2, 1], c.Case.RecordSignatures.Select(s => s.SessionNumber));
        Assert.Contains("孙某己不在这次会的到场名单里", Assert.Single(c.Check("mediator", "sign-record", Sign("A1|孙某己"))).Sentence.Zh);
    }

    [Fact]
    public void OpenRecord_IsNotSigned() => Assert.Equal("record-closed", Journeys.Mediating().Said().Refused("mediator", "sign-record").Code);

    [Fact]
    public void WrongSignatures_NameTheirField()
    {
        var c = Journeys.Agreed();
        Assert.Equal(["person"], c.Faults("mediator", "sign-record", Sign("孙某己")));
        Assert.Equal(["session"], c.Faults("mediator", "sign-record", Sign("张某甲") with { Session = 2 }));
        Assert.Equal(["understood"], c.Faults("mediator", "sign-record", Sign("张某甲") with { Understood = false }));
        Assert.Equal(["agreesToScreen", "strokes"], c.Faults("mediator", "sign-record", Sign("张某甲") with { AgreesToScreen = false, Strokes = null }));
        c.Take("mediator", "sign-record", Sign("A1|张某甲"));
        Assert.Equal(["person"], c.Faults("mediator", "sign-record", Sign("张某甲")));
        Assert.Equal("role", c.Refused("director", "sign-record").Code);
    }

    [Fact]
    public void FamilyMatter_IsSignedOnPaper()
    {
        var c = Journeys.Agreed();
        c.Case.Category = DisputeCategory.Family;
        Assert.Equal(["method"], c.Faults("mediator", "sign-record", Sign("张某甲")));
        Assert.Empty(c.Faults("mediator", "sign-record", Sign("张某甲", SigningMethod.OnPaper)));
    }
}
