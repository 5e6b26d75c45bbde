package vn.ntm.ledger.imports;

import java.util.List;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;

/** One kind of fact that can come on file by import. A service offers every bean of this type. */
public interface ImportKind {

    /** The name in the address: {@code units}. */
    String name();

    /** The header of the file: these columns, in any order. */
    List<String> columns();

    /** Columns that the header may leave out: they came after files without them were in use. */
    default List<String> optionalColumns() {
        return List.of();
    }

    /**
     * Files one row.
     *
     * @throws vn.ntm.kernel.problem.Refusal if the row is wrong or contradicts what is on file
     */
    Outcome take(ImportRow row, Filing filing);
}
