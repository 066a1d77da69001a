using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K01: parties on opposite sides, each with what the court needs to know who they are and to reach them.</summary>
internal sealed class PartyBlocks() : AgreementCheck("K01", FindingLevel.Block, Law.Cpi354)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        if (subject.Parties.All(p => p.Side != Side.Applicant) || subject.Parties.All(p => p.Side != Side.Respondent))
        {
            yield return Found(new("协议要有相对的两方，现在只有一方", "An agreement has two sides; this one has one"),
                new("请把申请人和被申请人都写上", "Enter both the applicant and the respondent"));
        }

        foreach (var p in subject.Parties)
        {
            if (!p.Phones.Any())
            {
                yield return Found(new($"{p.Name}没有留电话，法院没法送达", $"{p.Name} has no telephone, so the court cannot serve papers"), new("请补一个打得通的号码", "Add a number that can be reached"));
            }

            var missing = Missing(p).ToList();
            if (missing.Count > 0)
            {
                yield return Found(
                    new($"{p.Name}还缺{string.Join('、', missing.Select(m => m.Zh))}，申请司法确认时法院要看", $"{p.Name} lacks {string.Join(", ", missing.Select(m => m.En))}, which the court asks for at confirmation"),
                    new("请在签字前向本人核对补上", "Ask them and add it before signing"));
            }
        }
    }

    private static IEnumerable<Text> Missing(Party p)
    {
        if (p.Kind == PartyKind.Person && p.IdNumber is null) yield return new("身份证号", "an identity number");
        if (p.Kind is PartyKind.LegalPerson or PartyKind.Organisation && p.CreditCode is null) yield return new("统一社会信用代码", "a credit code");
        if (p.Kind == PartyKind.Group && p.Representatives.Any(r => r.Capacity == Capacity.ElectedRepresentative && r.IdNumber is null)) yield return new("代表人的身份证号", "a representative's identity number");
        if (string.IsNullOrWhiteSpace(p.Address)) yield return new("住址", "an address");
    }
}

/// <summary>K02: identity numbers and credit codes that are right, and nobody on both sides.</summary>
internal sealed class IdentityNumbers() : AgreementCheck("K02", FindingLevel.Block, Law.Cpi354)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var p in subject.Parties)
        {
            var people = p.Representatives.Select(r => (r.Name, r.IdNumber)).Prepend((p.Name, p.IdNumber));
            foreach (var (name, number) in people)
            {
                if (number is not null && ResidentId.Parse(number, subject.Today).Fault is { } fault)
                    yield return Wrong(name, fault);
            }

            if (p.CreditCode is not null && CreditCode.Parse(p.CreditCode).Fault is { } wrong)
                yield return Wrong(p.Name, wrong);
        }

        foreach (var same in subject.Parties.Where(p => (p.IdNumber ?? p.CreditCode) is not null).GroupBy(p => p.IdNumber ?? p.CreditCode).Where(g => g.Count() > 1))
        {
            var names = same.Select(p => p.Name).ToList();
            yield return Found(new($"{string.Join('、', names)}的证件号码相同", $"{string.Join(", ", names)} have the same number"), new("请照证件分别核对", "Check each against the document"));
        }
    }

    private Finding Wrong(string name, Fault fault) => new(Code, Level, null,
        new($"{name}：{fault.Sentence.Zh}{Finding.Kept.Zh}", $"{name}: {fault.Sentence.En} {Finding.Kept.En}"), fault.Source ?? Source);
}

/// <summary>K03: a company signs through its legal representative or somebody it has authorised.</summary>
internal sealed class CompanySignatories() : AgreementCheck("K03", FindingLevel.Block, Law.Cpi354)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var p in subject.Parties.Where(p => p.Kind is PartyKind.LegalPerson or PartyKind.Organisation))
        {
            var legal = p.Representatives.FirstOrDefault(r => r.Capacity == Capacity.LegalRepresentative);
            if (p.SignatoriesOn(subject.Today).Count == 0 || (legal is null && p.Kind == PartyKind.LegalPerson))
            {
                yield return Found(new($"{p.Name}没有写法定代表人（负责人），还没有人能替它签字", $"{p.Name} has no legal representative, so nobody can sign for it"),
                    new("请补上法定代表人（负责人）的姓名和职务", "Add the legal representative's name and post"));
            }
            else if (legal is { Post: null or "" })
            {
                yield return Found(new($"{p.Name}的法定代表人（负责人）{legal.Name}没有写职务", $"The post of {legal.Name}, who represents {p.Name}, is missing"),
                    new("请照营业执照或登记证补上", "Add it as on the licence"));
            }
        }
    }
}

/// <summary>K05: agents may settle only with special authority, act for one side only and are two at most.</summary>
internal sealed class Agents() : AgreementCheck("K05", FindingLevel.Block, Law.Cpl61)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        var agents = subject.Parties.SelectMany(p => p.Representatives.Where(r => r.Capacity == Capacity.Agent).Select(r => (Party: p, Agent: r))).ToList();
        foreach (var (party, agent) in agents.Where(a => !a.Agent.MaySettle))
        {
            yield return Found(new($"{party.Name}的代理人{agent.Name}没有特别授权，不能替签协议", $"{agent.Name}, agent of {party.Name}, has no special authority and cannot sign for them"),
                new($"请让{party.Name}本人签，或补一份写明“代为承认、变更请求，进行和解”的授权书", $"Have {party.Name} sign, or add a power of attorney that expressly allows settling"));
        }

        foreach (var two in agents.GroupBy(a => a.Agent.Name).Where(g => g.Select(a => a.Party.Side).Distinct().Count() > 1))
        {
            yield return Found(new($"{two.Key}同时替两边代理", $"{two.Key} acts for both sides"), new("请让其中一方换代理人或本人到场", "One side needs another agent, or comes in person"));
        }

        foreach (var party in agents.GroupBy(a => a.Party).Where(g => g.Count() > 2))
        {
            yield return Found(new($"{party.Key.Name}有{party.Count()}名代理人，最多2名", $"{party.Key.Name} has {party.Count()} agents; 2 at most"), new("请确定其中两名", "Keep two of them"));
        }

        foreach (var g in subject.Parties.Where(p => p.Kind == PartyKind.Group && p.MandatesOnFile < p.MemberCount))
        {
            yield return Found(new($"{g.Name}共{g.MemberCount}户（人），授权书只收到{g.MandatesOnFile}份，没有授权的不受协议约束", $"{g.Name} has {g.MemberCount} members and {g.MandatesOnFile} mandates on file; a member without one is not bound"),
                new("请在签字前把授权书收齐", "Collect the rest before signing"));
        }
    }
}
