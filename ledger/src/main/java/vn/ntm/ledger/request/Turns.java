package vn.ntm.ledger.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Lets those who would write the same thing at once do so one after the other. */
@ApplicationScoped
public class Turns {

    private final Jdbi jdbi;

    Turns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Waits for its turn and holds it until the transaction ends; what is read afterwards is what the one before left.
     *
     * @param thing what nobody else is to write meanwhile
     */
    public void take(String thing) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:thing, 0))) held")
                .bind("thing", thing)
                .mapTo(Integer.class)
                .one());
    }
}
