package vn.ntm.ledger.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ledger.fact.Filing;

/** The imports on file, and the marks between the rows of the one that runs. */
@ApplicationScoped
class ImportRuns {

    private final Jdbi jdbi;

    ImportRuns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** From here on to the end of the transaction every constraint is checked at once, row by row. */
    void checkAtOnce() {
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate; savepoint a_row"));
    }

    /** The row before this one is done with: savepoints that are never released pile up and slow the import down. */
    void mark() {
        jdbi.useHandle(handle -> handle.execute("release savepoint a_row; savepoint a_row"));
    }

    void backToMark() {
        jdbi.useHandle(handle -> handle.execute("rollback to savepoint a_row"));
    }

    void open(Filing filing, ImportOrder order, String contentHash) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_run (act_id, kind, mode, conflict, content_hash)
                        values (:act, :kind, :mode, :conflict, :contentHash)""")
                .bind("act", filing.act())
                .bind("kind", order.kind())
                .bind("mode", order.mode())
                .bind("conflict", order.conflict())
                .bind("contentHash", contentHash)
                .execute());
    }
}
