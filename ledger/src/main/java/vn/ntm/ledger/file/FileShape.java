package vn.ntm.ledger.file;

import java.util.List;

/**
 * What the files of a list have in common, whatever their form.
 *
 * @param name how the names of the files begin
 * @param application who writes them, as a workbook says it
 * @param sheet how the sheets of a workbook are called, before their numbers
 */
public record FileShape<T>(String name, String application, String sheet, List<FileColumn<T>> columns) {

    public FileShape {
        columns = List.copyOf(columns);
    }
}
