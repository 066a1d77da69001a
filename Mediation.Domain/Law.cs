namespace Mediation.Domain;

/// <summary>The articles that steps and requirements rest on. Each stands beside its rule and is shown with every refusal.</summary>
public static class Law
{
    private static Citation Pml(string zh, string en) => new($"《人民调解法》第{zh}条", $"People's Mediation Law art. {en}");

    private static Citation Cpl(string zh, string en) => new($"《民事诉讼法》第{zh}条", $"Civil Procedure Law art. {en}");

    private static Citation Cpi(string zh, string en) => new($"《民诉法解释》第{zh}条", $"CPL Interpretation art. {en}");

    /// <summary>Voluntary, lawful, other remedies stay open.</summary>
    public static readonly Citation Pml3 = Pml("三", "3");

    /// <summary>Confidentiality.</summary>
    public static readonly Citation Pml15 = Pml("十五", "15(4)");

    /// <summary>Application, own initiative, refusal.</summary>
    public static readonly Citation Pml17 = Pml("十七", "17");

    /// <summary>Courts and police may tell parties to apply.</summary>
    public static readonly Citation Pml18 = Pml("十八", "18");

    /// <summary>Appointment or choice of mediators.</summary>
    public static readonly Citation Pml19 = Pml("十九", "19");

    /// <summary>Timely, on the spot, listening.</summary>
    public static readonly Citation Pml22 = Pml("二十二", "22");

    /// <summary>Rights of parties.</summary>
    public static readonly Citation Pml23 = Pml("二十三", "23");

    /// <summary>Ending without agreement; remedies told.</summary>
    public static readonly Citation Pml26 = Pml("二十六", "26");

    /// <summary>Records and files.</summary>
    public static readonly Citation Pml27 = Pml("二十七", "27");

    /// <summary>Written or oral agreement.</summary>
    public static readonly Citation Pml28 = Pml("二十八", "28");

    /// <summary>Content and effect of a written agreement.</summary>
    public static readonly Citation Pml29 = Pml("二十九", "29");

    /// <summary>Binding; the committee supervises and urges.</summary>
    public static readonly Citation Pml31 = Pml("三十一", "31");

    /// <summary>Confirmation within 30 days.</summary>
    public static readonly Citation Pml33 = Pml("三十三", "33");

    /// <summary>Supplement ordered or the application treated as withdrawn.</summary>
    public static readonly Citation Cpi357 = Cpi("三百五十七", "357");

    /// <summary>Materials; supplement by a day.</summary>
    public static readonly Citation Cpi354 = Cpi("三百五十四", "354");

    /// <summary>Grounds of non-acceptance.</summary>
    public static readonly Citation Cpi355 = Cpi("三百五十五", "355");

    /// <summary>Both parties questioned together.</summary>
    public static readonly Citation Cpi356 = Cpi("三百五十六", "356");

    /// <summary>Grounds of rejection.</summary>
    public static readonly Citation Cpi358 = Cpi("三百五十八", "358");

    /// <summary>Concessions protected.</summary>
    public static readonly Citation Cpi107 = Cpi("一百零七", "107");

    /// <summary>Clear content for enforcement.</summary>
    public static readonly Citation Cpi461 = Cpi("四百六十一", "461");

    /// <summary>Joint application, choice of court.</summary>
    public static readonly Citation Cpl205 = Cpl("二百零五", "205");

    /// <summary>Ruling of validity or rejection.</summary>
    public static readonly Citation Cpl206 = Cpl("二百零六", "206");

    /// <summary>Special authority to settle.</summary>
    public static readonly Citation Cpl62 = Cpl("六十二", "62");

    /// <summary>Acceptance decided within three days.</summary>
    public static readonly Citation Confirmation4 = new("《人民调解协议司法确认程序的若干规定》第四条", "Confirmation Procedure Provisions art. 4");

    /// <summary>Refusal of matters outside people's mediation.</summary>
    public static readonly Citation Work22 = new("《人民调解工作若干规定》第二十二条", "Provisions on People's Mediation Work art. 22");

    /// <summary>Capacity.</summary>
    public static readonly Citation CivilCode19 = new("《民法典》第十九条至第二十三条", "Civil Code arts. 19-23");

    /// <summary>No electronic signature under agreements about personal status.</summary>
    public static readonly Citation ESign3 = new("《电子签名法》第三条", "Electronic Signature Law art. 3");

    /// <summary>Reply to the body that referred.</summary>
    public static readonly Citation Invited26 = new("《人民法院特邀调解的规定》第二十六条", "Invited Mediation Provisions art. 26");

    /// <summary>Entrusted mediation ends in court documents.</summary>
    public static readonly Citation Invited20 = new("《人民法院特邀调解的规定》第二十条", "Invited Mediation Provisions art. 20");
}
