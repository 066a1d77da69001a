using static Mediation.Domain.Citations;

namespace Mediation.Domain;

/// <summary>The articles that steps and requirements rest on. Each stands beside its rule and is shown with every refusal.</summary>
public static class Law
{
    /// <summary>Voluntary, lawful, other remedies stay open.</summary>
    public static readonly Citation Pml3 = PeoplesMediationLaw.Article(3);

    /// <summary>Mediation is free of charge.</summary>
    public static readonly Citation Pml4 = PeoplesMediationLaw.Article(4);

    /// <summary>Confidentiality.</summary>
    public static readonly Citation Pml15 = PeoplesMediationLaw.Article(15);

    /// <summary>Application, own initiative, refusal.</summary>
    public static readonly Citation Pml17 = PeoplesMediationLaw.Article(17);

    /// <summary>Courts and police may tell parties to apply.</summary>
    public static readonly Citation Pml18 = PeoplesMediationLaw.Article(18);

    /// <summary>Appointment or choice of mediators.</summary>
    public static readonly Citation Pml19 = PeoplesMediationLaw.Article(19);

    /// <summary>Signs of escalation: prevent; a possible public-security or criminal case is reported promptly.</summary>
    public static readonly Citation Pml25 = PeoplesMediationLaw.Article(25);

    /// <summary>Recusal and disclosure; every party may agree to go on.</summary>
    public static readonly Citation Invited15 = InvitedMediationProvisions.Article(15);

    /// <summary>Suspected false mediation: suspend and report.</summary>
    public static readonly Citation Invited18 = InvitedMediationProvisions.Article(18);

    /// <summary>Mediation periods, longer if both parties agree.</summary>
    public static readonly Citation Invited27 = InvitedMediationProvisions.Article(27);

    /// <summary>Entrusted mediation is extended by 30 days, outside the trial limit.</summary>
    public static readonly Citation Filing3 = FilingAndMediationOpinion.Article(3);

    /// <summary>Generally within one month.</summary>
    public static readonly Citation Work33 = PeoplesMediationWorkProvisions.Article(33);

    /// <summary>Labour: arbitration comes before the suit.</summary>
    public static readonly Citation Labour5 = LabourDisputeLaw.Article(5);

    /// <summary>Labour: one year for the application to arbitration.</summary>
    public static readonly Citation Labour27 = LabourDisputeLaw.Article(27);

    /// <summary>Payment orders, for money where the two owe each other nothing else.</summary>
    public static readonly Citation Cpl225 = CivilProcedureLaw.Article(225);

    /// <summary>Deeds with payment duties that are enforceable without a judgment.</summary>
    public static readonly Citation Notarisation37 = NotarisationLaw.Article(37);

    /// <summary>Labour: after 15 days without agreement the way to arbitration is open.</summary>
    public static readonly Citation Labour14 = LabourDisputeLaw.Article(14);

    /// <summary>Appraisal time is not counted in the mediation period.</summary>
    public static readonly Citation Online26 = OnlineMediationRules.Article(26);

    /// <summary>Timely, on the spot, listening.</summary>
    public static readonly Citation Pml22 = PeoplesMediationLaw.Article(22);

    /// <summary>Rights of parties.</summary>
    public static readonly Citation Pml23 = PeoplesMediationLaw.Article(23);

    /// <summary>Rights and duties of parties, told before a session.</summary>
    public static readonly Citation PmlRights = PeoplesMediationLaw.Article(23, 24);

    /// <summary>Ending without agreement; remedies told.</summary>
    public static readonly Citation Pml26 = PeoplesMediationLaw.Article(26);

    /// <summary>Records and files.</summary>
    public static readonly Citation Pml27 = PeoplesMediationLaw.Article(27);

    /// <summary>Written or oral agreement.</summary>
    public static readonly Citation Pml28 = PeoplesMediationLaw.Article(28);

    /// <summary>Content and effect of a written agreement.</summary>
    public static readonly Citation Pml29 = PeoplesMediationLaw.Article(29);

    /// <summary>An oral agreement takes effect on the day it is reached.</summary>
    public static readonly Citation Pml30 = PeoplesMediationLaw.Article(30);

    /// <summary>Binding; the committee supervises and urges.</summary>
    public static readonly Citation Pml31 = PeoplesMediationLaw.Article(31);

    /// <summary>A dispute about performance or content may be taken to court.</summary>
    public static readonly Citation Pml32 = PeoplesMediationLaw.Article(32);

    /// <summary>Confirmation within 30 days.</summary>
    public static readonly Citation Pml33 = PeoplesMediationLaw.Article(33);

    /// <summary>Supplement ordered or the application treated as withdrawn.</summary>
    public static readonly Citation Cpi357 = CivilProcedureInterpretation.Article(357);

    /// <summary>Materials; supplement by a day.</summary>
    public static readonly Citation Cpi354 = CivilProcedureInterpretation.Article(354);

    /// <summary>Grounds of non-acceptance.</summary>
    public static readonly Citation Cpi355 = CivilProcedureInterpretation.Article(355);

    /// <summary>Both parties questioned together.</summary>
    public static readonly Citation Cpi356 = CivilProcedureInterpretation.Article(356);

    /// <summary>Grounds of rejection.</summary>
    public static readonly Citation Cpi358 = CivilProcedureInterpretation.Article(358);

    /// <summary>Concessions protected.</summary>
    public static readonly Citation Cpi107 = CivilProcedureInterpretation.Article(107);

    /// <summary>Clear content for enforcement.</summary>
    public static readonly Citation Cpi461 = CivilProcedureInterpretation.Article(461);

    /// <summary>Joint application, choice of court.</summary>
    public static readonly Citation Cpl205 = CivilProcedureLaw.Article(205);

    /// <summary>Ruling of validity or rejection.</summary>
    public static readonly Citation Cpl206 = CivilProcedureLaw.Article(206);

    /// <summary>Special authority to settle.</summary>
    public static readonly Citation Cpl62 = CivilProcedureLaw.Article(62);

    /// <summary>Acceptance decided within three days.</summary>
    public static readonly Citation Confirmation4 = ConfirmationProvisions.Article(4);

    /// <summary>Refusal of matters outside people's mediation.</summary>
    public static readonly Citation Work22 = PeoplesMediationWorkProvisions.Article(22);

    /// <summary>Capacity.</summary>
    public static readonly Citation CivilCode19 = CivilCode.Articles(19, 23);

    /// <summary>No electronic signature under agreements about personal status.</summary>
    public static readonly Citation ESign3 = ElectronicSignatureLaw.Article(3);
    /// <summary>What makes an electronic signature reliable.</summary>
    public static readonly Citation ESign13 = ElectronicSignatureLaw.Article(13);

    /// <summary>Reply to the body that referred.</summary>
    public static readonly Citation Invited26 = InvitedMediationProvisions.Article(26);

    /// <summary>Entrusted mediation ends in court documents.</summary>
    public static readonly Citation Invited20 = InvitedMediationProvisions.Article(20);

    /// <summary>An agreement of delegated mediation goes to the parties and to the court's file.</summary>
    public static readonly Citation Invited19 = InvitedMediationProvisions.Article(19);

    /// <summary>No agreement: the file goes back to the court.</summary>
    public static readonly Citation Invited21 = InvitedMediationProvisions.Article(21);

    /// <summary>An assignment is accepted within three working days or counts as not accepted.</summary>
    public static readonly Citation Online12 = OnlineMediationRules.Article(12);

    /// <summary>Undisputed facts, reasons and conduct that raised others' cost are told to the court.</summary>
    public static readonly Citation Online21 = OnlineMediationRules.Article(21);

    /// <summary>Consent of the parties to mediation on line.</summary>
    public static readonly Citation OnlineConsent = OnlineLitigationRules.Article(4, 5);

    /// <summary>Mediation of minor violations that come from civil disputes; no penalty after performance.</summary>
    public static readonly Citation Penalties9 = PublicSecurityPenaltiesLaw.Article(9);

    /// <summary>No penalty on the parties' written application and the approval of the police.</summary>
    public static readonly Citation PoliceCase186 = PoliceCaseProvisions.Article(186);

    /// <summary>Which violations may be mediated and which may not.</summary>
    public static readonly Citation PoliceCase178 = PoliceCaseProvisions.Article(178, 179);

    /// <summary>Petition items are sorted by the procedure they belong to.</summary>
    public static readonly Citation Petition31 = PetitionRegulation.Article(31);

    /// <summary>Medical disputes already in court or before the health authority.</summary>
    public static readonly Citation Medical31 = MedicalDisputeRegulation.Article(31);

    /// <summary>A protection order may forbid contact.</summary>
    public static readonly Citation DomesticViolence29 = FamilyViolenceLaw.Article(29);

    /// <summary>Agents and the authority they need.</summary>
    public static readonly Citation Cpl61 = CivilProcedureLaw.Article(61, 62);

    /// <summary>False or collusive litigation and mediation.</summary>
    public static readonly Citation Cpl115 = CivilProcedureLaw.Article(115);

    /// <summary>Two years to ask for enforcement.</summary>
    public static readonly Citation Cpl250 = CivilProcedureLaw.Article(250);

    /// <summary>Ground of non-acceptance: not this court.</summary>
    public static readonly Citation Cpi355Court = CivilProcedureInterpretation.Item(355, 2);

    /// <summary>Objections to a confirmation ruling: a party within 15 days, others within six months.</summary>
    public static readonly Citation Cpi372 = CivilProcedureInterpretation.Article(372);

    /// <summary>The review takes 15 days, 10 more with the president's approval.</summary>
    public static readonly Citation Confirmation5 = ConfirmationProvisions.Article(5);

    /// <summary>Materials of an application for confirmation.</summary>
    public static readonly Citation Confirmation3 = ConfirmationProvisions.Article(3);

    /// <summary>Special procedure: 30 days, extended by the court's president.</summary>
    public static readonly Citation Cpl187 = CivilProcedureLaw.Article(187);

    /// <summary>How papers are served.</summary>
    public static readonly Citation CplService = CivilProcedureLaw.Articles(88, 95);

    /// <summary>Enforced by the ruling court, or one of its level where property is.</summary>
    public static readonly Citation Cpi460 = CivilProcedureInterpretation.Article(460);

    /// <summary>A court files an application for enforcement within seven days.</summary>
    public static readonly Citation Enforcement16 = EnforcementProvisions.Article(16);

    /// <summary>The enforcement notice.</summary>
    public static readonly Citation Enforcement22 = EnforcementProvisions.Article(22);

    /// <summary>Enforcement is normally closed within six months.</summary>
    public static readonly Citation Enforcement63 = EnforcementProvisions.Article(63);

    /// <summary>Ground of non-acceptance: personal status.</summary>
    public static readonly Citation Cpi355Status = CivilProcedureInterpretation.Item(355, 3);

    /// <summary>Ground of non-acceptance: another special procedure.</summary>
    public static readonly Citation Cpi355Special = CivilProcedureInterpretation.Item(355, 4);

    /// <summary>Ground of non-acceptance: declaring real rights or intellectual property.</summary>
    public static readonly Citation Cpi355Ownership = CivilProcedureInterpretation.Item(355, 5);

    /// <summary>Ground of rejection: against mandatory law.</summary>
    public static readonly Citation Cpi358Unlawful = CivilProcedureInterpretation.Item(358, 1);

    /// <summary>Ground of rejection: harm to the State, the public or others.</summary>
    public static readonly Citation Cpi358Others = CivilProcedureInterpretation.Item(358, 2);

    /// <summary>Ground of rejection: not voluntary.</summary>
    public static readonly Citation Cpi358Forced = CivilProcedureInterpretation.Item(358, 4);

    /// <summary>Ground of rejection: content not clear.</summary>
    public static readonly Citation Cpi358Unclear = CivilProcedureInterpretation.Item(358, 5);

    /// <summary>A minor's property is disposed of only for the minor's benefit.</summary>
    public static readonly Citation CivilCode35 = CivilCode.Article(35);

    /// <summary>Damages agreed too high may be reduced.</summary>
    public static readonly Citation CivilCode585 = CivilCode.Article(585);

    /// <summary>A debt the creditor gives up is at an end.</summary>
    public static readonly Citation CivilCode575 = CivilCode.Article(575);

    /// <summary>Divorce only by registration or by a court.</summary>
    public static readonly Citation CivilCode1076 = CivilCode.Article(1076, 1079);

    /// <summary>Interest above four times the one-year loan prime rate is not protected.</summary>
    public static readonly Citation Lending25 = PrivateLendingProvisions.Article(25, 28, 29);

    /// <summary>The principal is what was really paid out; interest taken off beforehand is no principal.</summary>
    public static readonly Citation Lending26 = PrivateLendingProvisions.Article(26);

    /// <summary>Loans made as a trade, or of borrowed money, are void.</summary>
    public static readonly Citation Lending13 = PrivateLendingProvisions.Article(13);

    /// <summary>A protection order keeps the parties apart.</summary>
    public static readonly Citation Violence29 = FamilyViolenceLaw.Article(29);

    /// <summary>Effects of a foreign element on court and enforcement.</summary>
    public static readonly Citation Cpl270 = CivilProcedureLaw.Article(270);

    /// <summary>"A court shall decide" is not a clause of a settlement.</summary>
    public static readonly Citation CourtMediation8 = CourtMediationProvisions.Article(8);

    /// <summary>A guarantor signs too.</summary>
    public static readonly Citation CourtMediation9 = CourtMediationProvisions.Article(9);

    /// <summary>Labour agreements are confirmed as to payment only.</summary>
    public static readonly Citation Labour52 = LabourDisputeInterpretation.Article(52);

    /// <summary>Homestead land and who may hold it.</summary>
    public static readonly Citation Land62 = LandAdministrationLaw.Article(62);

    /// <summary>No more personal data than needed; sensitive data only where necessary.</summary>
    public static readonly Citation Pipl28 = PersonalInformationLaw.Article(6, 28);
}
