using Mediation.Domain;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;

namespace Mediation.Tests.Exploration;

/// <summary>Values for the fields of an input by their kind: right ones, taken from the case where they refer to it, and wrong ones.</summary>
internal sealed class FieldValues(Random random)
{
    private const string CodeLetters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly string[] Names = ["张某甲", "李某乙", "王某丙", "赵某丁", "钱某戊", "孙某己", "周某庚", "吴某辛"];

    private static readonly string[] Lines =
        ["当面说明", "银行转账，凭回单", "调解室", "土地流转费", "双方签字的验收单", "1", "2", "1 2", "原件一份", "电话", "（2026）某字第1号", "（2026）渝0106执12号", "500106", "执行董事"];

    private static readonly string[] Texts =
    [
        "2026年3月1日，乙方的货车倒车时撞坏甲方院墙，双方都认可乙方负全部责任。", "双方当面说清，愿意照此办理。",
        "材料一份，收条一份", "2023年5月27日签订合同，2026年度流转费没有付，乙方承担付款责任。", "Both sides agree.\n第二行",
    ];

    private static readonly string[] WrongTexts =
        ["", "   ", "\u200b", "字\u0007", "\ud800", "\u202e反", new('长', 10_001), "<script>", "'; drop", "-1", "0", "１２３", "99999999999999999999", "2026-02-30", "C9", "null"];

    public int Next(int below) => random.Next(below);

    public bool Chance(double of) => random.NextDouble() < of;

    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    /// <summary>A value the field's own rule accepts, or null if the case offers none.</summary>
    public object? Right(StepField field, StepContext c, int row) => field.Kind switch
    {
        FieldKind.Line when field.Max == 5 && Chance(0.9) => One(["9:05", "14:30"]),
        FieldKind.Line => Chance(0.1) && Among(c.Case.CoMediatorsAtWork().Select(m => m.Name)) is { } name ? name : Cut(One(Lines), field.Max),
        FieldKind.Finding => Among(Blocking(c)),
        FieldKind.LongText => Cut(One(Texts), field.Max),
        FieldKind.Name => One(Names),
        FieldKind.ResidentId => TestNumbers.ResidentId(Chance(0.9) ? 1950 + Next(55) : 2012 + Next(8), 1 + Next(12), 1 + Next(28), 1 + Next(998)),
        FieldKind.CreditCode => CreditCode(),
        FieldKind.Phone => $"138{Next(100_000_000):D8}",
        FieldKind.Money => Amount(c),
        FieldKind.Region => One(["500106", "500106", "500107", "500112", "500157"]),
        FieldKind.Number => Number(c),
        FieldKind.Date => Day(c),
        FieldKind.Flag => Chance(0.85),
        FieldKind.Choice => Member(field.Enumeration!, row),
        FieldKind.Choices => Listed(field, Enum.GetValues(field.Enumeration!).Cast<object>()),
        FieldKind.Party => Among(c.Case.Parties.Select(p => p.Key)),
        FieldKind.Parties => Listed(field, c.Case.Parties.Select(p => p.Key)),
        FieldKind.Mediator => Among(c.Directory.Mediators.Where(m => m.CommitteeId == c.Case.CommitteeId).Select(m => Chance(0.5) ? m.Name : m.Id.ToString())),
        FieldKind.Judge => Among(c.Directory.Judges.Where(j => j.CourtId == c.Confirmation?.CourtId).Select(j => Chance(0.5) ? j.Name : j.Id)),
        FieldKind.Clause => 1 + Next(3),
        FieldKind.Court => Among(c.Directory.Hosts.Where(h => h.CourtCode is not null).Select(h => Chance(0.5) ? h.Name : h.CourtCode!)),
        FieldKind.Room => Among(c.Directory.Rooms.Select(r => r.Name)),
        FieldKind.Signatory => Among(c.Case.SignatoriesOn(c.Today).Select(s => s.Name)),
        FieldKind.RecordSigner => Among(c.Case.Sessions.SelectMany(s => s.Signers).Select(s => Chance(0.5) ? s.Name : s.Reference)),
        FieldKind.LedgerRow => Row(c),
        FieldKind.Strokes => Journeys.Strokes,
        FieldKind.Code => $"{Next(1_000_000):D6}",
        FieldKind.File => Among(c.Files.Select(f => f.Id.ToString())),
        _ => null,
    };

    /// <summary>A value of the property's type that is probably wrong.</summary>
    public object? Wrong(StepField field) => (Nullable.GetUnderlyingType(field.Property.PropertyType) ?? field.Property.PropertyType) switch
    {
        var t when t == typeof(string) => One(WrongTexts),
        var t when t == typeof(int) => One<int>([int.MinValue, -1, 0, 1, 32, 5000, int.MaxValue]),
        var t when t == typeof(DateOnly) => One<DateOnly>([DateOnly.MinValue, new(1899, 12, 31), new(2024, 2, 29), new(2100, 12, 31), DateOnly.MaxValue]),
        var t when t == typeof(bool) => false,
        { IsEnum: true } t => Enum.ToObject(t, One<int>([-1, 99, int.MaxValue])),
        var t when t == typeof(List<string>) => new List<string> { One(WrongTexts), "A1", "A1" },
        { IsGenericType: true } t => EmptyRows(t),
        _ => null,
    };

    public object Member(Type enumeration, int row)
    {
        var members = Enum.GetValues(enumeration);
        // Rows of one list tend to differ: the first party applies, the second responds.
        return row >= 0 && row < members.Length && Chance(0.5) ? members.GetValue(row)! : members.GetValue(random.Next(members.Length))!;
    }

    private System.Collections.IList Listed(StepField field, IEnumerable<object> offered)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(field.Property.PropertyType)!;
        foreach (var item in offered.Where(_ => Chance(0.85))) list.Add(item);
        return list;
    }

    private static IEnumerable<string> Blocking(StepContext c)
    {
        if (c.Agreement is not { } draft) return [];
        var subject = ReviewSubject.Of(c, draft);
        return Overrides.Blocking(subject, AgreementReview.Run(subject)).Select(f => Overrides.Reference(f.Check, f.Clause));
    }

    private string? Among(IEnumerable<string> offered) => offered.ToList() is { Count: > 0 } list ? One(list) : null;

    private string Amount(StepContext c) => c.Agreement?.Ledger.Where(r => r.Owed.Fen > 0 && r.HoldsUpOn(c.Today)).ToList() is { Count: > 0 } owed && Chance(0.8)
        ? Chance(0.6) ? One(owed).Owed.ToString() : "0.01"
        : One(["100.00", "3,000.00", "51,300.00", "0.01", "1234.5"]);

    // One that is still owed, if there is one.
    private int Row(StepContext c) => c.Agreement?.Ledger is not { Count: > 0 } rows ? 1
        : rows.Where(r => r.HoldsUpOn(c.Today)).ToList() is { Count: > 0 } owed && Chance(0.8) ? One(owed).Number : One(rows).Number;

    private int Number(StepContext c) => random.Next(5) switch
    {
        0 => c.Today.Year + Next(4),
        1 => Next(40),
        2 => c.Case.Parties.Count + 1,
        _ => 1 + Next(5),
    };

    private DateOnly Day(StepContext c)
    {
        var known = c.Case.Deadlines.Select(d => d.DueOn).Concat(c.Agreement?.Ledger.Select(r => r.DueOn).OfType<DateOnly>() ?? []).ToList();
        return random.Next(5) switch
        {
            0 or 1 => c.Today,
            2 => c.Today.AddDays(1 + Next(60)),
            3 when known.Count > 0 => One(known),
            _ => c.Today.AddDays(-Next(30)),
        };
    }

    private string CreditCode()
    {
        var body = "91500000" + new string([.. Enumerable.Range(0, 9).Select(_ => CodeLetters[Next(CodeLetters.Length)])]);
        var (sum, weight) = (0, 1);
        foreach (var letter in body) (sum, weight) = (sum + (CodeLetters.IndexOf(letter, StringComparison.Ordinal) * weight), weight * 3 % 31);
        return body + CodeLetters[(31 - (sum % 31)) % 31];
    }

    // What a script may say: [null].
    private static System.Collections.IList EmptyRows(Type type)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(type)!;
        if (!type.GetGenericArguments()[0].IsValueType) list.Add(null);
        return list;
    }

    private static string Cut(string text, int max) => text.Length <= max ? text : text[..max];
}
