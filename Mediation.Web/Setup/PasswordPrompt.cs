using System.Text;

namespace Mediation.Web.Setup;

/// <summary>Asks for a password at the terminal without showing it.</summary>
internal static class PasswordPrompt
{
    public static string? Ask()
    {
        if (Console.IsInputRedirected) return Console.In.ReadLine();
        Console.Error.Write("密码 Password: ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is var key && key.Key != ConsoleKey.Enter)
        {
            if (key.Key == ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        }
        Console.Error.WriteLine();
        return typed.ToString();
    }
}
