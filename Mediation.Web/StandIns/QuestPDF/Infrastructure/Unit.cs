namespace QuestPDF.Infrastructure;

/// <summary>Units of length. One point is 1/72 inch.</summary>
public enum Unit
{
    Point,
    Meter,
    Centimetre,
    Millimetre,
    Feet,
    Inch,
    Mil,
}
