package vn.ntm.ocop.register.application;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.search.RegisterOrder;

/** Finds certifications: those that had happened by the day of the question, as known at its instant. */
public interface RegisterSearch {

    List<RegisterEntry> page(RegisterFilter filter, RegisterOrder order, AsOf asOf, Optional<Cursor> from, int most);

    long count(RegisterFilter filter, AsOf asOf);

    /** How many products the certifications are of; each counts by the best evidence that is among them. */
    Map<Evidence, Integer> products(RegisterFilter filter, AsOf asOf);

    /** Gives one after another in the order, all as they stand at one moment; none is kept. */
    void forEach(RegisterFilter filter, RegisterOrder order, AsOf asOf, Taker taker) throws IOException;

    /** Takes one entry after another. */
    @FunctionalInterface
    interface Taker {

        void take(RegisterEntry entry) throws IOException;
    }
}
