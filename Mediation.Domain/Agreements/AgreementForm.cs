namespace Mediation.Domain.Agreements;

/// <summary>协议形式: in what form an agreement is (domain reference 5.2; People's Mediation Law art. 28).</summary>
public enum AgreementForm
{
    /// <summary>F08: in force when all have signed and it is sealed (art. 29).</summary>
    [Term("书面协议", "written")] Written,
    /// <summary>F09: in force on the day it is reached; the mediator records it (art. 30).</summary>
    [Term("口头协议", "oral")] Oral,
}
