namespace Mediation.Domain.Parties;

/// <summary>What a party agrees to; consent to one thing is not consent to another (online litigation rules arts. 4-5).</summary>
public enum ConsentKind
{
    /// <summary>To mediate at all (People's Mediation Law arts. 3, 17).</summary>
    [Term("同意调解", "to mediate")] Mediation,
    /// <summary>To mediate on line.</summary>
    [Term("同意在线调解", "to mediate online")] Online,
    /// <summary>To a recording.</summary>
    [Term("同意录音录像", "to recording")] Recording,
    /// <summary>To sign electronically.</summary>
    [Term("同意电子签名", "to sign electronically")] ElectronicSigning,
    /// <summary>To electronic service (Civil Procedure Law art. 90).</summary>
    [Term("同意电子送达", "to electronic service")] ElectronicService,
    /// <summary>To one extension of the mediation period (invited mediation provisions art. 27).</summary>
    [Term("同意延长调解期限", "to a longer mediation period")] Extension,
    /// <summary>That a mediator who ought to stand aside goes on (invited mediation provisions art. 15).</summary>
    [Term("同意原调解员继续调解", "to the same mediator going on")] MediatorStays,
}
