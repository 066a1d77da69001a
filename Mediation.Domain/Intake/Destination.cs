namespace Mediation.Domain.Intake;

/// <summary>Where a matter goes that people's mediation cannot take (Provisions on People's Mediation Work art. 22; local practice rows 12 and 52).</summary>
public enum Destination
{
    /// <summary>Violence, theft, fraud, threats.</summary>
    [Term("公安机关", "the police")] Police,
    /// <summary>Labour disputes: arbitration comes before the suit (Labour Dispute Mediation and Arbitration Law art. 5).</summary>
    [Term("劳动人事争议仲裁委员会", "the labour arbitration commission")] LabourArbitration,
    /// <summary>What only a court decides, or already has.</summary>
    [Term("人民法院", "the court")] Court,
    /// <summary>Disputes with an administrative body.</summary>
    [Term("行政复议机构", "the administrative reconsideration body")] Reconsideration,
    /// <summary>Complaints and proposals to the government (Petition Work Regulation).</summary>
    [Term("信访部门", "the petition office")] PetitionOffice,
    /// <summary>大事: the town or street, or its departments.</summary>
    [Term("镇街和有关部门", "the town or street and its departments")] Government,
    /// <summary>小事: the community with its organisations.</summary>
    [Term("社区", "the community")] Community,
    /// <summary>Another people's mediation committee.</summary>
    [Term("其他人民调解委员会", "another mediation committee")] OtherCommittee,
}
