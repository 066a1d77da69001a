namespace Mediation.Web.Documents.Signing;

/// <summary>Section Signing of the settings: who seals papers with which certificate.</summary>
public sealed record SigningOptions
{
    /// <summary>One for each committee and court that seals here.</summary>
    public IReadOnlyList<SigningCertificate> Certificates { get; init; } = [];
}

/// <summary>The certificate of one committee or court.</summary>
public sealed record SigningCertificate
{
    /// <summary>The full name of the committee or court, as on its seal.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Path of the PKCS#12 file, with private key and chain.</summary>
    public string File { get; init; } = "";

    /// <summary>The password of the file.</summary>
    public string Password { get; init; } = "";
}
