using Mediation.Web.Documents;
using Mediation.Web.Documents.Signing;
using Microsoft.Extensions.Configuration;

namespace Mediation.Tests.Documents.Signing;

public sealed class SealCertificatesTests : IDisposable
{
    private const string Owner = "某镇人民调解委员会";
    private readonly string folder = Directory.CreateTempSubdirectory("seal-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Certificate_IsReadWithItsPasswordAndAnswersForItsOwnerOnly()
    {
        var certificates = Set(TestCertificate.Save(TestCertificate.Committee, folder, "kaiyin-38"), "kaiyin-38");
        Assert.Equal(TestCertificate.Committee.Thumbprint, certificates.For(Owner, TestCertificate.At)!.Own.Thumbprint);
        Assert.Null(certificates.For("另一镇人民调解委员会", TestCertificate.At));
    }

    [Fact]
    public void NoCertificate_MeansNoSealOutsideDevelopment() => Assert.Null(new SealCertificates(Settings(), folder, null).For(Owner, TestCertificate.At));

    [Fact]
    public void WrongPassword_IsSaidInOneSentence() =>
        AssertSays("口令不对", "password", Set(TestCertificate.Save(TestCertificate.Committee, folder, "kaiyin-38"), "other"));

    [Fact]
    public void MissingFile_IsSaidWithItsName() => AssertSays("没有证书文件gone.pfx", "no certificate file gone.pfx", Set(Path.Combine(folder, "gone.pfx"), ""));

    [Fact]
    public void FileOfAnotherKind_IsSaid()
    {
        var path = Path.Combine(folder, "letter.pfx");
        File.WriteAllText(path, "not a certificate");
        AssertSays("读不出来", "cannot be read", Set(path, ""));
    }

    [Fact]
    public void ExpiredCertificate_IsSaidWithItsDay()
    {
        using var old = TestCertificate.Make(Owner, until: new(2026, 7, 31, 15, 59, 59, TimeSpan.Zero));
        AssertSays("2026年7月31日到期", "expired on 31 July 2026", Set(TestCertificate.Save(old, folder, ""), ""));
    }

    [Fact]
    public void CertificateReplacedInPlace_IsTakenWithoutARestart()
    {
        var path = TestCertificate.Save(TestCertificate.Committee, folder, "");
        var certificates = Set(path, "");
        certificates.For(Owner, TestCertificate.At);
        using var renewed = TestCertificate.Make(Owner);
        File.WriteAllBytes(path, renewed.Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pkcs12, ""));
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        Assert.Equal(renewed.Thumbprint, certificates.For(Owner, TestCertificate.At)!.Own.Thumbprint);
    }

    [Fact]
    public void Development_MakesOneAndKeepsIt()
    {
        var first = new SealCertificates(Settings(), folder, folder).For(Owner, TestCertificate.At)!;
        var second = new SealCertificates(Settings(), folder, folder).For(Owner, TestCertificate.At)!;
        Assert.Equal(first.Own.Thumbprint, second.Own.Thumbprint);
        Assert.Contains("Development only", first.Own.Subject, StringComparison.Ordinal);
        var file = Assert.Single(Directory.GetFiles(folder));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    private SealCertificates Set(string path, string password) => new(
        Settings(("Signing:Certificates:0:Owner", Owner), ("Signing:Certificates:0:File", path), ("Signing:Certificates:0:Password", password)), folder, null);

    private static IConfiguration Settings(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Key, v => (string?)v.Value)).Build();

    private static void AssertSays(string zh, string en, SealCertificates certificates)
    {
        var reason = Assert.Throws<PaperNotMadeException>(() => certificates.For(Owner, TestCertificate.At)).Reason;
        Assert.StartsWith($"{Owner}的电子印章盖不上：", reason.Zh, StringComparison.Ordinal);
        Assert.Contains(zh, reason.Zh, StringComparison.Ordinal);
        Assert.Contains(en, reason.En, StringComparison.Ordinal);
    }
}
