package vn.ntm.ledger.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.ledger.fact.Conflict;

/**
 * How an import is to be done.
 *
 * @param dryRun the same work, rolled back at the end
 */
public record ImportOrder(String kind, Mode mode, Conflict conflict, boolean dryRun) {

    /** What a refused row does to the others. */
    @Schema(name = "ImportMode")
    public enum Mode {
        /** All rows or none. */
        ATOMIC,
        /** The good rows stay. */
        PER_ROW
    }
}
