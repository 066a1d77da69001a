using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Web.Data;

/// <summary>What holds for the whole model: no cascade in the database, no identifier the database makes up, no text without a length.</summary>
internal static class ModelRules
{
    public const int DefaultLength = 400;

    /// <summary>Longest key of an account, a role or a login: three of them fit into one key of SQL Server.</summary>
    private const int AccountKeyLength = 128;

    /// <summary>For text as long as people write it.</summary>
    public const int Unlimited = -1;

    public static void Apply(IMutableModel model)
    {
        foreach (var type in model.GetEntityTypes())
        {
            foreach (var key in type.GetForeignKeys())
            {
                // Rows taken off a list are deleted one by one by the context; the database itself refuses.
                if (key.DeleteBehavior == DeleteBehavior.Cascade) key.DeleteBehavior = DeleteBehavior.ClientCascade;
            }
            var ours = type.ClrType.Namespace?.StartsWith("Mediation", StringComparison.Ordinal) is true && type.ClrType != typeof(Account.Account);
            foreach (var property in type.GetProperties().Where(p => p.ClrType == typeof(string)))
            {
                if (!ours && (property.IsKey() || property.IsForeignKey())) property.SetMaxLength(AccountKeyLength);
                else if (ours && property.GetMaxLength() is null) property.SetMaxLength(DefaultLength);
            }
            if (ours && type.FindPrimaryKey() is { Properties: [var only] } && only.ClrType == typeof(Guid)) only.ValueGenerated = ValueGenerated.Never;
        }
    }
}
