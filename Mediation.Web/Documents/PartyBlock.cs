using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>The party block (domain reference 4.1) as fields to read or to fill in, and as the sentence of a ruling.</summary>
internal static class PartyBlock
{
    /// <summary>The fields of a committee's paper. Identity numbers stand on papers the parties sign, not on notices to them.</summary>
    public static void Party(this ColumnDescriptor column, PaperParty party, bool withIdentity) => column.Item().PaddingBottom(6).EnsureSpace(110).Column(block =>
    {
        block.Item().Text(party.Label).Bold();
        if (party.IsPerson)
        {
            block.Fields(("姓名", party.Name, 3), ("性别", party.Sex, 1), ("民族", null, 1.2f), ("年龄", party.Age is { } age ? $"{age}岁" : null, 1.2f));
            block.Fields(("职业或职务", party.Occupation, 1), ("联系方式", party.Phone, 1));
            block.Fields(("单位或住址", party.Address, 1));
            if (withIdentity) block.Fields(("公民身份号码", party.IdNumber, 1));
        }
        else
        {
            Body(block, party, withIdentity);
        }

        Representatives(block, party, withIdentity);
    });

    /// <summary>The fields of an application to the court: with the day of birth, and the domicile.</summary>
    public static void Applicant(this ColumnDescriptor column, PaperParty party, DateOnly day) => column.Item().PaddingBottom(6).EnsureSpace(110).Column(block =>
    {
        block.Item().Text(party.Label).Bold();
        if (party.IsPerson)
        {
            block.Fields(("姓名", party.Name, 2), ("性别", party.Sex, 1), ("出生日期", Born(party, day), 2.4f));
            block.Fields(("民族", null, 1), ("职业、工作单位", party.Occupation, 3));
            block.Fields(("住址", party.Address, 1));
            block.Fields(("身份证号", party.IdNumber, 1.5f), ("电话", party.Phone, 1));
        }
        else
        {
            Body(block, party, true);
        }

        Representatives(block, party, true);
    });

    /// <summary>The party as a ruling names it; what is not known is left out.</summary>
    public static IEnumerable<string> Sentences(PaperParty party, DateOnly day)
    {
        var words = new List<string> { party.IsPerson || party.Members < 2 ? party.Name : $"{party.Name}（共{party.Members}人）" };
        if (party.Sex is { } sex) words.Add(sex);
        if (party.IsPerson && Born(party, day) is { } born) words.Add($"{born}出生");
        if (party.Occupation is { Length: > 0 } occupation && party.IsPerson) words.Add(occupation);
        if (party.Address.Length > 0) words.Add(party.IsPerson ? $"住{party.Address}" : $"住所地{party.Address}");
        if (party.IdNumber is { } id) words.Add($"公民身份号码{id}");
        if (party.CreditCode is { } code) words.Add($"统一社会信用代码{code}");
        yield return $"{party.Label}：{string.Join('，', words)}。";
        foreach (var r in party.Representatives)
        {
            yield return $"{r.Capacity}：{r.Name}{(r.Post is { Length: > 0 } post ? $"，{post}" : "")}。";
        }
    }

    private static void Body(ColumnDescriptor block, PaperParty party, bool withIdentity)
    {
        block.Fields(party.Members > 1 ? [("名称", party.Name, 4), ("人数", $"{party.Members}", 1)] : [("名称", party.Name, 1)]);
        block.Fields(("地址", party.Address, 1));
        if (party.Members > 1) block.Fields(("联系方式", party.Phone, 1));
        else if (withIdentity) block.Fields(("统一社会信用代码", party.CreditCode, 1.4f), ("联系方式", party.Phone, 1));
        else block.Fields(("联系方式", party.Phone, 1));
        if (party.Members < 2 && party.Representatives.Count == 0) block.Fields(("法定代表人（负责人）", null, 1), ("职务", null, 1));
    }

    private static void Representatives(ColumnDescriptor block, PaperParty party, bool withIdentity)
    {
        foreach (var r in party.Representatives)
        {
            if (party.Members < 2 && !party.IsPerson) block.Fields((r.Capacity, r.Name, 1), ("职务", r.Post, 1));
            else block.Fields((r.Capacity, r.Name, 1), ("联系方式", r.Phone, 1));
            if (withIdentity && (party.IsPerson || party.Members > 1)) block.Fields(("公民身份号码", r.IdNumber, 1));
        }
    }

    private static string? Born(PaperParty party, DateOnly day) =>
        party.IdNumber is { } number && ResidentId.Parse(number, day) is { Ok: true } id ? PaperWords.Day(id.Value.BirthDate) : null;
}
