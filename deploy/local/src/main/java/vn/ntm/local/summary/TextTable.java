package vn.ntm.local.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text, as wide as their widest cell but no wider than they may be; numbers stand to the right. */
final class TextTable {

    private static final String GAP = "  ";
    private static final String NOTE_INDENT = "    ";

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A heading, and how the cells below it stand.
     *
     * @param most the width beyond which a cell goes on below
     */
    record Column(String heading, boolean number, int most) {

        static Column text(String heading, int most) {
            return new Column(heading, false, most);
        }

        static Column number(String heading) {
            return new Column(heading, true, Integer.MAX_VALUE);
        }
    }

    /** The lines of each cell, and what is said below them across all columns. */
    private record Row(List<List<String>> cells, String note) {

        int height() {
            return cells.stream().mapToInt(List::size).max().orElse(0);
        }

        String at(int column, int line) {
            List<String> lines = cells.get(column);
            return line < lines.size() ? lines.get(line) : "";
        }
    }

    TextTable(Column... columns) {
        this.columns = List.of(columns);
        add("", this.columns.stream().map(Column::heading).toList());
    }

    void row(String... cells) {
        add("", List.of(cells));
    }

    /** A row with a remark below it; a remark that is empty takes no line. */
    void rowWithNote(String note, String... cells) {
        add(note, List.of(cells));
    }

    List<String> lines() {
        List<Integer> widths =
                IntStream.range(0, columns.size()).map(this::width).boxed().toList();
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            IntStream.range(0, row.height())
                    .mapToObj(line -> line(row, line, widths))
                    .forEach(lines::add);
            row.note().lines().map(NOTE_INDENT::concat).forEach(lines::add);
        }
        int whole = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (columns.size() - 1);
        lines.add(rows.getFirst().height(), "─".repeat(whole));
        return lines;
    }

    private void add(String note, List<String> cells) {
        rows.add(new Row(
                IntStream.range(0, columns.size())
                        .mapToObj(column ->
                                wrapped(cells.get(column), columns.get(column).most()))
                        .toList(),
                note));
    }

    private static List<String> wrapped(String cell, int most) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : cell.split(" ", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int width(int column) {
        return rows.stream()
                .flatMap(row -> row.cells().get(column).stream())
                .mapToInt(TextTable::length)
                .max()
                .orElse(0);
    }

    private String line(Row row, int number, List<Integer> widths) {
        var line = new StringBuilder();
        for (int column = 0; column < columns.size(); column++) {
            String cell = row.at(column, number);
            String padding = " ".repeat(widths.get(column) - length(cell));
            line.append(column == 0 ? "" : GAP).append(columns.get(column).number() ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    /** Vietnamese letters are one code point each in the form in which everything is stored. */
    private static int length(CharSequence cell) {
        return (int) cell.codePoints().count();
    }
}
