package vn.ntm.awards.commendation.application;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/**
 * Finds commendations: those that had been given by the day of the question, as known at its instant. A name that is not public
 * today is in none of them.
 */
public interface CommendationRegister {

    List<RegisteredCommendation> list(
            CommendationFilter filter, CommendationOrder order, AsOf asOf, Optional<Cursor> from, int most);

    long count(CommendationFilter filter, AsOf asOf);

    /** Gives one after another in the order, all as they stand at one moment; none is kept. */
    void forEach(CommendationFilter filter, CommendationOrder order, AsOf asOf, Taker taker) throws IOException;

    /** @throws vn.ntm.kernel.problem.Refusal if there was none with this key */
    RegisteredCommendation get(String key, AsOf asOf);

    /** Of those with these keys, what the register shows to one who asks for each of them. */
    List<RegisteredCommendation> of(Collection<String> keys, AsOf asOf);

    /** Takes one commendation after another. */
    @FunctionalInterface
    interface Taker {

        void take(RegisteredCommendation commendation) throws IOException;
    }
}
