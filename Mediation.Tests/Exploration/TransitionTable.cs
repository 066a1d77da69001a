namespace Mediation.Tests.Exploration;

/// <summary>The transitions of the process as the reference has them (section 3.3), written down apart from the steps. "—" is before the first state.</summary>
internal static class TransitionTable
{
    /// <summary>Reason is given where the product goes beyond the reference.</summary>
    public sealed record Row(string Number, string[] From, string[] To, string? Reason);

    public static IReadOnlyList<Row> Rows { get; } =
    [
        .. Read("""
            T01 — > S01
            T02 S01 > S02
            T03 — > S02
            T04 — > S02
            T05 S02 > S03
            T06 S03 > S02
            T07 S03 > S05
            T08 S02 > S04
            T09 S02 S04 > S05
            T10 S04 > S06
            T11 S06 > S07
            T12 S07 S09 > S08
            T13 S08 > S07
            T14 S08 > S09
            T15 S07 > S09
            T16 S09 > S09
            T17 S09 > S09
            T18 S09 > S10
            T19 S10 > S09
            T20 S02 S03 S04 S06 S07 S08 S09 S10 S13 S14 > S11
            T21 S06 S07 S08 S09 S10 S13 > S12
            T22 S09 > S13
            T23 S09 > S15
            T24 S13 > S14
            T25 S14 > S13
            T26 S14 > S12
            T27 S14 > S16
            T28 S15 > S16
            T29 S16 > S17
            T30 S16 > S18
            T31 S18 > S16 S17
            T32 S16 S18 > S19
            T33 S19 > S13
            T34 S19 > S12
            T35 S17 > S20
            T36 S11 S12 S18 > S20
            T37 S20 > S21
            T38 S21 > S20
            T40 — > C01
            T41 C01 > C02
            T42 C02 > C03
            T43 C03 > C02
            T44 C03 > C10
            T45 C02 > C04
            T46 C02 > C05
            T47 C05 > C06
            T48 C06 > C05 C10
            T49 C05 C06 > C09
            T50 C05 > C07
            T51 C05 > C08
            T52 C07 > C11
            T53 C11 > C07 C12
            T54 — > E01
            T55 E01 > E02
            T56 E02 > E03
            T58 C04 C09 C10 > C01
            T09 S03 > S05 | a court's assignment may go back while material is awaited: its three working days do not wait (Online Mediation Rules art. 12)
            T14 S08 > S07 | a request decided before the first session leads to that session: straight to S09 would pass over the identities and rights of T15
            T20 S01 > S11 | what was only written down can be taken back too (People's Mediation Law art. 23)
            """),
    ];

    private static IEnumerable<Row> Read(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var (sides, reason) = (line.Split(" | ")[0].Split(" > "), line.Split(" | ").ElementAtOrDefault(1));
        var left = sides[0].Split(' ');
        return new Row(left[0], left[1..], sides[1].Split(' '), reason);
    });
}
