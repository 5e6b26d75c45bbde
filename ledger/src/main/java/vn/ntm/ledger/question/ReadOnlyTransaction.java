package vn.ntm.ledger.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;

/** A transaction in which nothing can be written: the database says so, not only we. */
@ApplicationScoped
class ReadOnlyTransaction {

    private final Jdbi jdbi;

    ReadOnlyTransaction(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional(rollbackOn = Exception.class)
    <T> T of(Callable<T> work) throws Exception {
        jdbi.useHandle(handle -> handle.execute("set transaction read only"));
        return work.call();
    }
}
