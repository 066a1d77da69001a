using QuestPDF.Infrastructure;

namespace QuestPDF;

/// <summary>Settings for the whole application.</summary>
public static class Settings
{
    /// <summary>The licence chosen for the original; recorded, without effect here.</summary>
    public static LicenseType? License { get; set; }

    /// <summary>Throw when no registered font has a character, instead of drawing a placeholder. On by default.</summary>
    public static bool CheckIfAllTextGlyphsAreAvailable { get; set; } = true;

    /// <summary>The newer name of <see cref="CheckIfAllTextGlyphsAreAvailable"/>.</summary>
    public static bool ThrowOnMissingTextGlyphs
    {
        get => CheckIfAllTextGlyphsAreAvailable;
        set => CheckIfAllTextGlyphsAreAvailable = value;
    }

    /// <summary>Only registered fonts are ever used here, whatever this says, so that a document looks the same on every machine.</summary>
    public static bool UseEnvironmentFonts { get; set; }

    /// <summary>The newer name of <see cref="UseEnvironmentFonts"/>.</summary>
    public static bool UseSystemFonts
    {
        get => UseEnvironmentFonts;
        set => UseEnvironmentFonts = value;
    }
}
