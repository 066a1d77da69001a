namespace Mediation.Domain.Cases;

/// <summary>纠纷类型, the statistics set in use since about 2018 (domain reference 5.1).</summary>
public enum DisputeCategory
{
    /// <summary>01.</summary>
    [Term("婚姻家庭纠纷", "Marriage and family", "01")] Family,
    /// <summary>02.</summary>
    [Term("邻里纠纷", "Neighbours", "02")] Neighbours,
    /// <summary>03.</summary>
    [Term("房屋、宅基地纠纷", "House and homestead", "03")] House,
    /// <summary>04.</summary>
    [Term("合同纠纷", "Contract", "04")] Contract,
    /// <summary>05.</summary>
    [Term("生产经营纠纷", "Production and business", "05")] Business,
    /// <summary>06.</summary>
    [Term("损害赔偿纠纷", "Damages", "06")] Damages,
    /// <summary>07.</summary>
    [Term("山林土地纠纷", "Forest and land", "07")] Land,
    /// <summary>08.</summary>
    [Term("征地拆迁纠纷", "Expropriation and demolition", "08")] Expropriation,
    /// <summary>09.</summary>
    [Term("环境污染纠纷", "Pollution", "09")] Pollution,
    /// <summary>10.</summary>
    [Term("拖欠农民工工资纠纷", "Migrant workers' wage arrears", "10")] WageArrears,
    /// <summary>11.</summary>
    [Term("其他劳动争议纠纷", "Other labour", "11")] Labour,
    /// <summary>12.</summary>
    [Term("旅游纠纷", "Tourism", "12")] Tourism,
    /// <summary>13.</summary>
    [Term("电子商务纠纷", "E-commerce", "13")] Ecommerce,
    /// <summary>14.</summary>
    [Term("其他消费纠纷", "Other consumer", "14")] Consumer,
    /// <summary>15.</summary>
    [Term("医疗纠纷", "Medical", "15")] Medical,
    /// <summary>16.</summary>
    [Term("道路交通事故纠纷", "Traffic accident", "16")] Traffic,
    /// <summary>17.</summary>
    [Term("物业纠纷", "Property management", "17")] PropertyManagement,
    /// <summary>99.</summary>
    [Term("其他纠纷", "Other", "99")] Other,
}
