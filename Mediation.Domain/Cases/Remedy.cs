namespace Mediation.Domain.Cases;

/// <summary>Ways on that parties must be told of when mediation does not settle the dispute (People's Mediation Law art. 26; domain reference 3.6).</summary>
public enum Remedy
{
    /// <summary>Always open for civil disputes.</summary>
    [Term("向人民法院起诉", "sue in court")] Suit,
    /// <summary>With an arbitration clause, or a labour dispute.</summary>
    [Term("申请仲裁", "apply for arbitration")] Arbitration,
    /// <summary>Complaint, ruling or petition.</summary>
    [Term("通过行政途径解决", "administrative route")] Administrative,
    /// <summary>Civil Procedure Law art. 225.</summary>
    [Term("申请支付令", "apply for a payment order")] PaymentOrder,
    /// <summary>For payments the debtor promises before a notary (Notarisation Law art. 37).</summary>
    [Term("办理赋予强制执行效力的债权文书公证", "an enforceable notarial deed")] NotarialDeed,
    /// <summary>With the consent of both.</summary>
    [Term("双方同意的，重新调解", "mediate again by consent")] MediateAgain,
}
