namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>What a character is to the breaking of lines.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Han and other characters between which a line may break.</summary>
    Ideograph,

    /// <summary>Letters and signs that stay together.</summary>
    Word,
    Digit,
    Space,

    /// <summary>Never at the end of a line.</summary>
    Opening,

    /// <summary>Never at the start of a line.</summary>
    Closing,
}

/// <summary>Where lines of Chinese text with numbers and Latin words may break.</summary>
internal static class LineBreakRules
{
    private const string OpeningSigns = "（《「『【〔“‘〈〖｛［＜([{¥￥$£€№＄";
    private const string ClosingSigns = "、。，；：！？）》」』】〕”’〉〗｝］＞％‰℃°…～·‧・々ー〜–,.;:!?)]}%′″〃／/．﹒〞＂";
    private const string HalfEmptySigns = "、。，；：！？）》」』】〕”’〉〗｝］";

    public static bool HasEmptyRightHalf(int codepoint) => codepoint is >= 0x2000 and <= 0xFFFF && HalfEmptySigns.Contains((char)codepoint);

    public static CharacterKind KindOf(int codepoint)
    {
        if (codepoint is >= 0x4E00 and <= 0x9FFF or > 0xFFFF)
            return CharacterKind.Ideograph;
        if (codepoint is >= '0' and <= '9' or >= 0xFF10 and <= 0xFF19)
            return CharacterKind.Digit;
        if (codepoint is ' ' or '\t' or 0x200B or (>= 0x2002 and <= 0x200A))
            return CharacterKind.Space;
        if (OpeningSigns.Contains((char)codepoint))
            return CharacterKind.Opening;
        if (ClosingSigns.Contains((char)codepoint))
            return CharacterKind.Closing;
        return codepoint < 0x2000 ? CharacterKind.Word : CharacterKind.Ideograph;
    }

    /// <summary>Whether a line may end before the character at the index, which is not the first.</summary>
    public static bool MayBreakBefore(ReadOnlySpan<ShapedCharacter> text, int index)
    {
        ref readonly var previous = ref text[index - 1];
        ref readonly var current = ref text[index];
        if (current.Kind is CharacterKind.Space or CharacterKind.Closing)
            return false;
        if (previous.Kind == CharacterKind.Space)
            return true;
        if (current.Kind == CharacterKind.Digit && index >= 2 && text[index - 2].Kind == CharacterKind.Digit && previous.Codepoint is 0xFF0E or 0xFF0C or 0xFF0F)
            return false;
        if (current.Codepoint is '-' or 0x2010 or 0x2013)
            return false;
        if (previous.Kind == CharacterKind.Opening || IsJoiner(current.Codepoint) || IsJoiner(previous.Codepoint))
            return false;
        if (current.Codepoint == previous.Codepoint && current.Codepoint is 0x2014 or 0x2026 or 0x2500)
            return false;
        if (!IsWordLike(current.Kind) && !(current.Kind == CharacterKind.Opening && current.Codepoint < 0x80))
            return true;
        if (previous.Codepoint == '-' && index >= 2 && IsLetter(text[index - 2]) && IsLetter(current))
            return true;
        return !(IsWordLike(previous.Kind) || (previous.Kind == CharacterKind.Closing && previous.Codepoint < 0x80));
    }

    /// <summary>Whether justification may open the gap between two neighbours.</summary>
    public static bool MayStretch(in ShapedCharacter previous, in ShapedCharacter current)
    {
        if (previous.Kind == CharacterKind.Space)
            return current.Kind != CharacterKind.Space;
        if (current.Kind == CharacterKind.Space || (current.Codepoint == previous.Codepoint && current.Codepoint is 0x2014 or 0x2026))
            return false;
        return previous.Codepoint >= 0x2000 || current.Codepoint >= 0x2000;
    }

    private static bool IsWordLike(CharacterKind kind) => kind is CharacterKind.Word or CharacterKind.Digit;

    private static bool IsLetter(in ShapedCharacter character) =>
        character.Kind == CharacterKind.Word && character.Codepoint <= 0xFFFF && char.IsLetter((char)character.Codepoint);

    private static bool IsJoiner(int codepoint) => codepoint is 0x2060 or 0xFEFF or 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
