namespace Mediation.Domain.Parties;

/// <summary>The account a payment goes to: 8 to 30 digits, with its holder and bank.</summary>
public sealed record BankAccount
{
    private BankAccount(string number, string holder, string bank) => (Number, Holder, Bank) = (number, holder, bank);

    /// <summary>The digits. Personal data: show <see cref="Masked"/> instead.</summary>
    public string Number { get; }

    /// <summary>The account holder's name.</summary>
    public string Holder { get; }

    /// <summary>The bank, with its branch where known.</summary>
    public string Bank { get; }

    /// <summary>The last four digits, the rest starred.</summary>
    public string Masked => "****" + Number[^4..];

    /// <summary>True when a number of card length (16 to 19) fails the card check (Luhn): worth a second look, not refused.</summary>
    public bool IsCardNumberDoubtful => Number.Length is >= 16 and <= 19 && !PassesLuhn(Number);

    /// <summary>Holder, bank and masked number, so that a number never reaches a log by accident.</summary>
    public override string ToString() => $"{Holder} {Bank} {Masked}";

    /// <summary>Reads typed account details; spaces and full-width digits are accepted in the number.</summary>
    public static Parsed<BankAccount> Parse(string? number, string? holder, string? bank)
    {
        var digits = TypedText.HalfWidth(number).Replace("-", "", StringComparison.Ordinal);
        if (digits.Length == 0)
        {
            return Fault("empty", "还没有填账号。请填8至30位数字。", "The account number is missing. Enter 8 to 30 digits.");
        }

        if (!TypedText.IsDigits(digits))
        {
            return Fault("character", "账号里有数字以外的字。请只填数字。", "The account number holds something other than digits. Enter digits only.");
        }

        if (digits.Length is < 8 or > 30)
        {
            return Fault("length", $"账号现在是{digits.Length}位，应为8至30位。请核对。", $"The account number has {digits.Length} digits; it should have 8 to 30. Check it.");
        }

        if (string.IsNullOrWhiteSpace(holder))
        {
            return Fault("holder", "还没有填户名。请填收款人在银行登记的名字。", "The account holder is missing. Enter the name registered with the bank.");
        }

        return string.IsNullOrWhiteSpace(bank)
            ? Fault("bank", "还没有填开户银行。请填银行名称，最好到支行。", "The bank is missing. Enter its name, with the branch if you can.")
            : new BankAccount(digits, holder.Trim(), bank.Trim());
    }

    private static bool PassesLuhn(string digits)
    {
        var sum = digits.Reverse().Select((c, i) => (c - '0') * (1 + (i % 2))).Sum(n => n > 9 ? n - 9 : n);
        return sum % 10 == 0;
    }

    private static Fault Fault(string code, string zh, string en) => new($"bank-account.{code}", new Text(zh, en));
}
