package vn.ntm.ledger.imports;

import java.util.List;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;

/** One kind of fact that can come on file by import. A service offers every bean of this type. */
public interface ImportKind {

    /** The name in the address: {@code units}. */
    String name();

    /** The header of the file: all columns, in any order. */
    List<String> columns();

    /**
     * Files one row.
     *
     * @throws vn.ntm.kernel.problem.Refusal if the row is wrong or contradicts what is on file
     */
    Outcome take(ImportRow row, Filing filing);
}
