using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

/// <summary>Layouts nobody thought of: whatever is nested in whatever, each word is drawn exactly once, or the document is refused.</summary>
public sealed class RandomLayoutTests
{
    private const char FirstHan = '一';

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AnyNesting_DrawsEveryWordOnce(int seed)
    {
        var drawn = 0;
        for (var n = 0; n < 40; n++)
        {
            var layout = new RandomLayout(new Random((seed * 1000) + n));
            try
            {
                var text = string.Concat(PdfTools.PagesOf(SamplePdf.Of(page => layout.Fill(page, 4), 260, 180, 9), "-raw"));
                Assert.Equal(Enumerable.Range(FirstHan, layout.Words), text.Where(sign => sign is >= FirstHan and < '龥').Select(sign => (int)sign).Order());
                drawn++;
            }
            catch (DocumentLayoutException)
            {
                Assert.True(layout.Words > 0);
            }
        }

        Assert.InRange(drawn, 25, 40);
    }

    private sealed class RandomLayout(Random random)
    {
        public int Words { get; private set; }

        public void Fill(IContainer place, int depth)
        {
            switch (random.Next(depth <= 0 ? 1 : 11))
            {
                case 1: Fill(place.Padding(random.Next(6)), depth - 1); break;
                case 2: Fill(place.Border(1).Background("#EEEEEE"), depth - 1); break;
                case 3: Fill(place.PreventPageBreak(), depth - 1); break;
                case 4: Fill(place.EnsureSpace(50), depth - 1); break;
                case 5: Fill(place.AlignCenter(), depth - 1); break;
                case 6: Fill(place.ShowOnce(), depth - 1); break;
                case 7: place.Column(column => Stack(column, depth)); break;
                case 8: place.Table(table => Grid(table, depth)); break;
                case 9:
                    place.Row(row =>
                    {
                        Fill(row.RelativeItem(), depth - 1);
                        Fill(row.RelativeItem(2), depth - 1);
                    });
                    break;
                default: place.Text(string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => $"{(char)(FirstHan + Words++)}，12.5（"))).Justify(); break;
            }
        }

        private void Stack(ColumnDescriptor column, int depth)
        {
            column.Spacing(random.Next(5));
            for (var i = random.Next(1, 5); i > 0; i--)
                Fill(column.Item(), depth - 1);
            if (random.Next(3) == 0)
                column.Item().PageBreak();
        }

        private void Grid(TableDescriptor table, int depth)
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn();
                columns.RelativeColumn(2);
                columns.ConstantColumn(50);
            });
            table.Header(header => header.Cell().ColumnSpan(3).Text("No."));
            for (var i = random.Next(1, 14); i > 0; i--)
                Fill(random.Next(4) == 0 ? table.Cell().RowSpan(2) : table.Cell(), depth - 2);
        }
    }
}
