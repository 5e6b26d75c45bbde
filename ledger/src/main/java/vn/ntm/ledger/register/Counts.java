package vn.ntm.ledger.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.kernel.problem.Refusal;

/** What a service can count of its own facts. Every service that owns facts has one. */
public interface Counts {

    /** The measures of the service: those that it counts, plans, or only knows from reports. */
    List<? extends Measure> measures();

    /** The measures as they were known at the instant, where some of them are data. */
    default List<? extends Measure> measures(Instant knownAt) {
        return measures();
    }

    /** What the facts on file say of the measures that can be counted, by the code of the measure. */
    Map<String, Count> of(FigureQuestion question);

    /** The same by their codes, read once. */
    default Measures known(Instant knownAt) {
        return new Measures(measures(knownAt));
    }

    /**
     * Makes sure that the service has a measure.
     *
     * @return its code
     * @throws Refusal if it has not
     */
    default String requireMeasure(String code) {
        return measure(code).code();
    }

    /**
     * The one measure of this code; of many {@link #known} asks at once.
     *
     * @throws Refusal if the service has no such measure
     */
    default Measure measure(String code) {
        return new Measures(measures()).of(code);
    }

    /**
     * One count.
     *
     * @param undated facts on file that no source gives a programme year, and that are therefore not counted
     * @param href the query of this service that lists the counted facts
     */
    record Count(@Nullable Recorded recorded, int undated, String href) {}
}
