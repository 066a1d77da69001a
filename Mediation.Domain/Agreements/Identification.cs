namespace Mediation.Domain.Agreements;

/// <summary>How somebody who signs on a screen was identified (Electronic Signature Law art. 13: the signature is the signatory's alone).</summary>
public enum Identification
{
    /// <summary>The mediator compared the identity document with the person.</summary>
    [Term("当面核对了身份证件", "identity document checked in person")] DocumentSeen,
    /// <summary>A one-time code sent to the telephone on file was given back.</summary>
    [Term("短信验证码", "one-time code by message")] OneTimeCode,
}
