namespace Mediation.Domain;

/// <summary>The statutes the rules of this product rest on. An article is cited with <see cref="Statute.Article"/>.</summary>
public static class Citations
{
    public static readonly Statute PeoplesMediationLaw = new("《人民调解法》", "People's Mediation Law");
    public static readonly Statute CivilProcedureLaw = new("《民事诉讼法》", "Civil Procedure Law");
    public static readonly Statute CivilProcedureInterpretation = new("《民诉法解释》", "Civil Procedure Interpretation");
    public static readonly Statute CivilCode = new("《民法典》", "Civil Code");
    public static readonly Statute ConfirmationProvisions = new("《人民调解协议司法确认程序的若干规定》", "Judicial Confirmation Provisions");
    public static readonly Statute InvitedMediationProvisions = new("《人民法院特邀调解的规定》", "Invited Mediation Provisions");
    public static readonly Statute FilingAndMediationOpinion = new("《立案与调解工作意见》", "Filing and Mediation Opinion");
    public static readonly Statute OnlineMediationRules = new("《人民法院在线调解规则》", "Online Mediation Rules");
    public static readonly Statute OnlineLitigationRules = new("《人民法院在线诉讼规则》", "Online Litigation Rules");
    public static readonly Statute PeoplesMediationWorkProvisions = new("《人民调解工作若干规定》", "People's Mediation Work Provisions (MOJ Order 75)");
    public static readonly Statute MedicalDisputeRegulation = new("《医疗纠纷预防和处理条例》", "Medical Disputes Regulation");
    public static readonly Statute LabourDisputeLaw = new("《劳动争议调解仲裁法》", "Labour Dispute Mediation and Arbitration Law");
    public static readonly Statute LabourArbitrationRules = new("《劳动人事争议仲裁办案规则》", "Labour Arbitration Case Rules");
    public static readonly Statute PublicSecurityPenaltiesLaw = new("《治安管理处罚法》", "Public Security Penalties Law");
    public static readonly Statute PoliceCaseProvisions = new("《公安机关办理行政案件程序规定》", "Police Administrative Case Provisions");
    public static readonly Statute TrafficAccidentProvisions = new("《道路交通事故处理程序规定》", "Traffic Accident Provisions");
    public static readonly Statute PetitionRegulation = new("《信访工作条例》", "Petition Work Regulation");
    public static readonly Statute EnforcementProvisions = new("《执行工作规定》", "Enforcement Work Provisions");
    public static readonly Statute PersonalInformationLaw = new("《个人信息保护法》", "Personal Information Protection Law");

    public static readonly Statute ElectronicSignatureLaw = new("《电子签名法》", "Electronic Signature Law");
    public static readonly Statute PrivateLendingProvisions = new("《审理民间借贷案件适用法律若干问题的规定》", "Private Lending Provisions");
    public static readonly Statute CourtMediationProvisions = new("《人民法院民事调解工作若干问题的规定》", "Court Mediation Provisions");
    public static readonly Statute LabourDisputeInterpretation = new("《审理劳动争议案件适用法律问题的解释（一）》", "Labour Dispute Interpretation (I)");
    public static readonly Statute FamilyViolenceLaw = new("《反家庭暴力法》", "Anti-Domestic Violence Law");
    public static readonly Statute NotarisationLaw = new("《公证法》", "Notarisation Law");
    public static readonly Statute LandAdministrationLaw = new("《土地管理法》", "Land Administration Law");

    /// <summary>GB 11643-1999, the standard behind resident identity numbers.</summary>
    public static readonly Citation ResidentIdStandard = new("GB 11643—1999《公民身份号码》", "GB 11643-1999 (citizen identification number)");

    /// <summary>GB 32100-2015, the standard behind unified social credit codes.</summary>
    public static readonly Citation CreditCodeStandard = new("GB 32100—2015《法人和其他组织统一社会信用代码编码规则》", "GB 32100-2015 (unified social credit code)");

    /// <summary>支付结算办法, annex 1: how amounts are written in capitals.</summary>
    public static readonly Citation PaymentMeasuresAnnex = new("《支付结算办法》附一", "Payment and Settlement Measures, annex 1");

    /// <summary>No national rule fixes the number of days: the committee's or court's own setting applies.</summary>
    public static readonly Citation OwnSetting = new("法律未规定天数，按本单位设置", "No statutory number of days: this organisation's own setting");
}
