package vn.ntm.ledger.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** The transaction of an act: all that belongs to it is on file afterwards, or nothing. */
@ApplicationScoped
class OneTransaction {

    @Transactional(rollbackOn = Exception.class)
    <T> T of(Callable<T> work) throws Exception {
        return work.call();
    }
}
