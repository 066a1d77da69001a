using System.Collections;
using System.Globalization;
using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow;

/// <summary>Checks what was entered, field by field, by the kind each field declares. It never throws on bad input.</summary>
public static class InputRules
{
    private static readonly Text Empty = new("这一项还没有填。其他内容都在。", "This is not filled in yet. Everything else is kept.");

    /// <summary>What is wrong, field by field; empty if nothing.</summary>
    public static IReadOnlyList<InputFault> Check(object input, StepContext context)
    {
        var faults = new List<InputFault>();
        Check(input, context, "", faults);
        return faults;
    }

    private static void Check(object input, StepContext context, string prefix, List<InputFault> faults)
    {
        foreach (var field in StepField.Of(input.GetType()))
        {
            var path = prefix + field.Name;
            var value = field.Property.GetValue(input);
            if (IsEmpty(value))
            {
                // What is asked of one role or beside one choice alone is missing only there.
                if (field.IsRequired && field.IsAsked(input, context.Actor.Roles)) faults.Add(new(path, Empty));
                continue;
            }
            switch (value)
            {
                case string text when Wrong(field, text, context) is { } wrong:
                    faults.Add(new(path, wrong));
                    break;
                case Enum member when !Enum.IsDefined(member.GetType(), member):
                    faults.Add(new(path, new("请从列出的选项里选一个。", "Choose one of the options listed.")));
                    break;
                case DateOnly day when day.Year is < 1900 or > 2100:
                    faults.Add(new(path, new("年份要在1900和2100之间。", "The year must be between 1900 and 2100.")));
                    break;
                case int number when number < 0:
                    faults.Add(new(path, new("不能小于0。", "It cannot be less than 0.")));
                    break;
                case IList rows when field.Kind == FieldKind.Rows:
                    CheckRows(rows, field, context, path, faults);
                    break;
                case IEnumerable<string> keys when field.Kind == FieldKind.Parties:
                    if (keys.FirstOrDefault(k => context.Case.FindParty(k) is null) is { } unknown)
                        faults.Add(new(path, NoParty(unknown)));
                    break;
            }
        }
    }

    private static void CheckRows(IList rows, StepField field, StepContext context, string path, List<InputFault> faults)
    {
        if (rows.Count > field.Max)
            faults.Add(new(path, new($"最多{field.Max}行，现在是{rows.Count}行。", $"At most {field.Max} rows; there are {rows.Count}.")));
        for (var i = 0; i < rows.Count; i++)
        {
            var at = $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]";
            if (rows[i] is { } row) Check(row, context, at + ".", faults);
            else faults.Add(new(at, new("这一行是空的。请填写，或者删掉这一行。", "This row is empty. Fill it in or remove it.")));
        }
    }

    private static bool IsEmpty(object? value) => value switch
    {
        null => true,
        string s => string.IsNullOrWhiteSpace(PlainText.WithoutPictures(s)),
        ICollection c => c.Count == 0,
        _ => false,
    };

    private static Text? Wrong(StepField field, string value, StepContext context)
    {
        if (new StringInfo(value).LengthInTextElements is var length && length > field.Max)
            return new($"太长了：现在{length}个字，最多{field.Max}个字。内容都在，请删短一些。", $"Too long: {length} characters, at most {field.Max}. Nothing is lost; shorten it.");
        // A name is kept as it is written, so a picture in it is named.
        if (field.Kind != FieldKind.Name) value = PlainText.WithoutPictures(value);
        if (PlainText.Flaw(value) is { } flaw) return flaw;
        if (!field.IsConfidential && value.EnumerateRunes().FirstOrDefault(r => !context.CanPrint(r)) is { Value: > 0 } rune)
            return new($"“{rune}”这个字，打印文书的字体里没有。请换一种写法，例如用拼音或者通行的字。", $"The fonts of the papers have no “{rune}”. Write it another way.");
        return field.Kind switch
        {
            FieldKind.Name => NameWrong(value),
            FieldKind.ResidentId => ResidentId.Parse(value, context.Today).Fault?.Sentence,
            FieldKind.CreditCode => CreditCode.Parse(value).Fault?.Sentence,
            FieldKind.Phone => PhoneNumber.Parse(value).Fault?.Sentence,
            FieldKind.Money => MoneyWrong(value),
            FieldKind.Region => value.Length == 6 && value.All(char.IsAsciiDigit)
                ? null : new Text("行政区划代码是6位数字，例如500106。", "A region code has six digits, such as 500106."),
            FieldKind.Strokes => Handwriting.Parse(value).Fault?.Sentence,
            FieldKind.Code => value.Trim() is { Length: 6 } code && code.All(char.IsAsciiDigit) ? null : new Text("验证码是6位数字。", "The code has six digits."),
            FieldKind.Party => context.Case.FindParty(value) is null ? NoParty(value) : null,
            FieldKind.Mediator => context.Directory.FindMediator(context.Case.CommitteeId, value) is { IsActive: true }
                ? null : new Text("名册里没有这位在任的调解员。请从名册里选。", "No active mediator of the roster matches. Choose from the roster."),
            FieldKind.Judge => context.Directory.FindJudge(context.Confirmation?.CourtId, value) is null
                ? new Text("本院没有这位审判员的账号。请从列表里选。", "No judge of this court has this account. Choose from the list.") : null,
            FieldKind.Court => context.Directory.FindCourt(value) is null
                ? new Text("没有找到这个法院。请从列表里选。", "No such court. Choose from the list.") : null,
            FieldKind.Room => context.Directory.FindRoom(value) is null
                ? new Text("没有找到这个调解室。请从列表里选。", "No such room. Choose from the list.") : null,
            _ => null,
        };
    }

    private static Text? MoneyWrong(string value)
    {
        var money = Money.Parse(value);
        if (!money.Ok) return money.Fault!.Sentence;
        return money.Value.Fen > 0 ? null : new Text("金额要大于0。", "The amount must be more than 0.");
    }

    private static Text? NameWrong(string value) => value.Any(char.IsAsciiDigit) && value.All(c => char.IsAsciiDigit(c) || c == ' ')
        ? new Text("名称里不能只有数字。请写全名。", "A name cannot be only digits. Write the full name.") : null;

    private static Text NoParty(string key) => new($"案件里没有编号为{key}的当事人。", $"The case has no party {key}.");
}
