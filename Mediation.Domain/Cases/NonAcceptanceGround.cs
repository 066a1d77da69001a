namespace Mediation.Domain.Cases;

/// <summary>不予受理 grounds N01-N11 (domain reference 3.4), and material never brought.</summary>
public enum NonAcceptanceGround
{
    /// <summary>N01, People's Mediation Law art. 17.</summary>
    [Term("一方当事人明确拒绝调解", "one party clearly refuses mediation", "N01")] Refused,
    /// <summary>N02, Provisions on People's Mediation Work art. 22(1).</summary>
    [Term("法律规定只能由专门机关管辖处理", "the law reserves it to a special body", "N02")] ReservedToBody,
    /// <summary>N03, same.</summary>
    [Term("法律禁止采用民间调解方式解决", "the law forbids settling it by civil mediation", "N03")] Forbidden,
    /// <summary>N04, art. 22(2).</summary>
    [Term("法院、公安机关或者其他机关已经受理或者解决", "a court, the police or another body has already taken or resolved it", "N04")] TakenElsewhere,
    /// <summary>N05.</summary>
    [Term("不属于民事权利义务争议", "not a dispute about civil rights and duties", "N05")] NotCivil,
    /// <summary>N06.</summary>
    [Term("没有明确的对方当事人或者无法联系", "no identifiable or reachable other party", "N06")] NoOtherParty,
    /// <summary>N07, medical disputes regulation art. 31.</summary>
    [Term("医疗纠纷已经起诉或者已由卫生主管部门调解", "medical dispute already in court or before the health authority", "N07")] MedicalElsewhere,
    /// <summary>N08, petition work regulations art. 31.</summary>
    [Term("信访事项属于诉讼、复议等法定程序或者行政争议", "petition item belongs to another statutory procedure", "N08")] PetitionElsewhere,
    /// <summary>N09: transferred rather than refused.</summary>
    [Term("不属于本调委会的地域或者行业范围，转其他调委会", "outside this committee's region or sector, transferred", "N09")] OutsideScope,
    /// <summary>N10.</summary>
    [Term("同一纠纷已有生效的协议、判决或者裁决", "already ended by an effective agreement, judgment or award", "N10")] AlreadyEnded,
    /// <summary>N11, Civil Procedure Law art. 115.</summary>
    [Term("有虚假或者恶意串通的嫌疑", "suspected of being false or collusive", "N11")] Suspect,
    /// <summary>Material asked for was not brought in time (deadline D02); no ground of the list, the committee's own practice.</summary>
    [Term("材料不全，在通知的期限内没有补齐", "material incomplete and not brought in the time set")] Incomplete,
}
