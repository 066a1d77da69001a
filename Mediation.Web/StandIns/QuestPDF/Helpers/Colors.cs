using QuestPDF.Infrastructure;

namespace QuestPDF.Helpers;

/// <summary>Named colours of the Material palette.</summary>
public static class Colors
{
    public static readonly Color Black = Color.FromHex("#000000");
    public static readonly Color White = Color.FromHex("#FFFFFF");
    public static readonly Color Transparent = Color.FromHex("#00000000");

    public static class Red
    {
        public static readonly Color Lighten5 = Color.FromHex("#FFEBEE");
        public static readonly Color Lighten4 = Color.FromHex("#FFCDD2");
        public static readonly Color Lighten3 = Color.FromHex("#EF9A9A");
        public static readonly Color Lighten2 = Color.FromHex("#E57373");
        public static readonly Color Lighten1 = Color.FromHex("#EF5350");
        public static readonly Color Medium = Color.FromHex("#F44336");
        public static readonly Color Darken1 = Color.FromHex("#E53935");
        public static readonly Color Darken2 = Color.FromHex("#D32F2F");
        public static readonly Color Darken3 = Color.FromHex("#C62828");
        public static readonly Color Darken4 = Color.FromHex("#B71C1C");
    }

    public static class Indigo
    {
        public static readonly Color Lighten5 = Color.FromHex("#E8EAF6");
        public static readonly Color Lighten4 = Color.FromHex("#C5CAE9");
        public static readonly Color Lighten3 = Color.FromHex("#9FA8DA");
        public static readonly Color Lighten2 = Color.FromHex("#7986CB");
        public static readonly Color Lighten1 = Color.FromHex("#5C6BC0");
        public static readonly Color Medium = Color.FromHex("#3F51B5");
        public static readonly Color Darken1 = Color.FromHex("#3949AB");
        public static readonly Color Darken2 = Color.FromHex("#303F9F");
        public static readonly Color Darken3 = Color.FromHex("#283593");
        public static readonly Color Darken4 = Color.FromHex("#1A237E");
    }

    public static class Blue
    {
        public static readonly Color Lighten5 = Color.FromHex("#E3F2FD");
        public static readonly Color Lighten4 = Color.FromHex("#BBDEFB");
        public static readonly Color Lighten3 = Color.FromHex("#90CAF9");
        public static readonly Color Lighten2 = Color.FromHex("#64B5F6");
        public static readonly Color Lighten1 = Color.FromHex("#42A5F5");
        public static readonly Color Medium = Color.FromHex("#2196F3");
        public static readonly Color Darken1 = Color.FromHex("#1E88E5");
        public static readonly Color Darken2 = Color.FromHex("#1976D2");
        public static readonly Color Darken3 = Color.FromHex("#1565C0");
        public static readonly Color Darken4 = Color.FromHex("#0D47A1");
    }

    public static class LightBlue
    {
        public static readonly Color Lighten5 = Color.FromHex("#E1F5FE");
        public static readonly Color Lighten4 = Color.FromHex("#B3E5FC");
        public static readonly Color Lighten3 = Color.FromHex("#81D4FA");
        public static readonly Color Lighten2 = Color.FromHex("#4FC3F7");
        public static readonly Color Lighten1 = Color.FromHex("#29B6F6");
        public static readonly Color Medium = Color.FromHex("#03A9F4");
        public static readonly Color Darken1 = Color.FromHex("#039BE5");
        public static readonly Color Darken2 = Color.FromHex("#0288D1");
        public static readonly Color Darken3 = Color.FromHex("#0277BD");
        public static readonly Color Darken4 = Color.FromHex("#01579B");
    }

    public static class Teal
    {
        public static readonly Color Lighten5 = Color.FromHex("#E0F2F1");
        public static readonly Color Lighten4 = Color.FromHex("#B2DFDB");
        public static readonly Color Lighten3 = Color.FromHex("#80CBC4");
        public static readonly Color Lighten2 = Color.FromHex("#4DB6AC");
        public static readonly Color Lighten1 = Color.FromHex("#26A69A");
        public static readonly Color Medium = Color.FromHex("#009688");
        public static readonly Color Darken1 = Color.FromHex("#00897B");
        public static readonly Color Darken2 = Color.FromHex("#00796B");
        public static readonly Color Darken3 = Color.FromHex("#00695C");
        public static readonly Color Darken4 = Color.FromHex("#004D40");
    }

    public static class Green
    {
        public static readonly Color Lighten5 = Color.FromHex("#E8F5E9");
        public static readonly Color Lighten4 = Color.FromHex("#C8E6C9");
        public static readonly Color Lighten3 = Color.FromHex("#A5D6A7");
        public static readonly Color Lighten2 = Color.FromHex("#81C784");
        public static readonly Color Lighten1 = Color.FromHex("#66BB6A");
        public static readonly Color Medium = Color.FromHex("#4CAF50");
        public static readonly Color Darken1 = Color.FromHex("#43A047");
        public static readonly Color Darken2 = Color.FromHex("#388E3C");
        public static readonly Color Darken3 = Color.FromHex("#2E7D32");
        public static readonly Color Darken4 = Color.FromHex("#1B5E20");
    }

    public static class Amber
    {
        public static readonly Color Lighten5 = Color.FromHex("#FFF8E1");
        public static readonly Color Lighten4 = Color.FromHex("#FFECB3");
        public static readonly Color Lighten3 = Color.FromHex("#FFE082");
        public static readonly Color Lighten2 = Color.FromHex("#FFD54F");
        public static readonly Color Lighten1 = Color.FromHex("#FFCA28");
        public static readonly Color Medium = Color.FromHex("#FFC107");
        public static readonly Color Darken1 = Color.FromHex("#FFB300");
        public static readonly Color Darken2 = Color.FromHex("#FFA000");
        public static readonly Color Darken3 = Color.FromHex("#FF8F00");
        public static readonly Color Darken4 = Color.FromHex("#FF6F00");
    }

    public static class Orange
    {
        public static readonly Color Lighten5 = Color.FromHex("#FFF3E0");
        public static readonly Color Lighten4 = Color.FromHex("#FFE0B2");
        public static readonly Color Lighten3 = Color.FromHex("#FFCC80");
        public static readonly Color Lighten2 = Color.FromHex("#FFB74D");
        public static readonly Color Lighten1 = Color.FromHex("#FFA726");
        public static readonly Color Medium = Color.FromHex("#FF9800");
        public static readonly Color Darken1 = Color.FromHex("#FB8C00");
        public static readonly Color Darken2 = Color.FromHex("#F57C00");
        public static readonly Color Darken3 = Color.FromHex("#EF6C00");
        public static readonly Color Darken4 = Color.FromHex("#E65100");
    }

    public static class Brown
    {
        public static readonly Color Lighten5 = Color.FromHex("#EFEBE9");
        public static readonly Color Lighten4 = Color.FromHex("#D7CCC8");
        public static readonly Color Lighten3 = Color.FromHex("#BCAAA4");
        public static readonly Color Lighten2 = Color.FromHex("#A1887F");
        public static readonly Color Lighten1 = Color.FromHex("#8D6E63");
        public static readonly Color Medium = Color.FromHex("#795548");
        public static readonly Color Darken1 = Color.FromHex("#6D4C41");
        public static readonly Color Darken2 = Color.FromHex("#5D4037");
        public static readonly Color Darken3 = Color.FromHex("#4E342E");
        public static readonly Color Darken4 = Color.FromHex("#3E2723");
    }

    public static class Grey
    {
        public static readonly Color Lighten5 = Color.FromHex("#FAFAFA");
        public static readonly Color Lighten4 = Color.FromHex("#F5F5F5");
        public static readonly Color Lighten3 = Color.FromHex("#EEEEEE");
        public static readonly Color Lighten2 = Color.FromHex("#E0E0E0");
        public static readonly Color Lighten1 = Color.FromHex("#BDBDBD");
        public static readonly Color Medium = Color.FromHex("#9E9E9E");
        public static readonly Color Darken1 = Color.FromHex("#757575");
        public static readonly Color Darken2 = Color.FromHex("#616161");
        public static readonly Color Darken3 = Color.FromHex("#424242");
        public static readonly Color Darken4 = Color.FromHex("#212121");
    }

    public static class BlueGrey
    {
        public static readonly Color Lighten5 = Color.FromHex("#ECEFF1");
        public static readonly Color Lighten4 = Color.FromHex("#CFD8DC");
        public static readonly Color Lighten3 = Color.FromHex("#B0BEC5");
        public static readonly Color Lighten2 = Color.FromHex("#90A4AE");
        public static readonly Color Lighten1 = Color.FromHex("#78909C");
        public static readonly Color Medium = Color.FromHex("#607D8B");
        public static readonly Color Darken1 = Color.FromHex("#546E7A");
        public static readonly Color Darken2 = Color.FromHex("#455A64");
        public static readonly Color Darken3 = Color.FromHex("#37474F");
        public static readonly Color Darken4 = Color.FromHex("#263238");
    }
}
