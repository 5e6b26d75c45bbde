package vn.ntm.ledger.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** A transaction in which nothing can be written: the database says so, not only we. */
@ApplicationScoped
class ReadOnlyTransaction {

    private final ReadOnlyConnections connections;

    ReadOnlyTransaction(ReadOnlyConnections connections) {
        this.connections = connections;
    }

    @Transactional(rollbackOn = Exception.class)
    <T> T of(Callable<T> work) throws Exception {
        connections.begin();
        return work.call();
    }
}
