using Mediation.Domain.Workflow;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>Says before saving what would not fit into its column, so that both stores answer alike and none fails half-way.</summary>
internal static class TextLengths
{
    /// <summary>A fault for each text that is too long; empty if none is.</summary>
    public static IReadOnlyList<InputFault> TooLong(MediationDbContext db) =>
    [
        .. from entry in db.ChangeTracker.Entries()
           where entry.State is EntityState.Added or EntityState.Modified
           from property in entry.Properties
           let max = property.Metadata.GetMaxLength()
           where max > 0 && property.CurrentValue is string text && text.Length > max
           select new InputFault(property.Metadata.Name, new(
               $"“{((string)property.CurrentValue!)[..20]}……”太长了，最多{max}个字。内容都在，请删短一些。",
               $"“{((string)property.CurrentValue!)[..20]}…” is too long; at most {max} characters. Nothing is lost; shorten it.")),
    ];
}
