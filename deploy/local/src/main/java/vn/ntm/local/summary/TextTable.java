package vn.ntm.local.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text, as wide as their widest cell; numbers stand to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading, and whether the cells below it are numbers. */
    record Column(String heading, boolean number) {

        static Column text(String heading) {
            return new Column(heading, false);
        }

        static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    TextTable(Column... columns) {
        this.columns = List.of(columns);
        this.rows.add(this.columns.stream().map(Column::heading).toList());
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        List<Integer> widths =
                IntStream.range(0, columns.size()).map(this::width).boxed().toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        lines.add(
                1, "─".repeat(widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (columns.size() - 1)));
        return lines;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int column = 0; column < columns.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths.get(column) - length(cell));
            line.append(column == 0 ? "" : GAP).append(columns.get(column).number() ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    /** Vietnamese letters are one code point each in the form in which everything is stored. */
    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
