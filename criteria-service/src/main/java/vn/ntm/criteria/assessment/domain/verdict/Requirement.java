package vn.ntm.criteria.assessment.domain.verdict;

import java.math.BigDecimal;
import java.util.List;

/** What an indicator asks of a value. */
public sealed interface Requirement {

    record AtLeast(BigDecimal bound) implements Requirement {}

    record AtMost(BigDecimal bound) implements Requirement {}

    /** Met (đạt). */
    record Pass() implements Requirement {}

    /**
     * A step or a higher one.
     *
     * @param scale the steps, the lowest first; empty if their order is not known
     */
    record AtLeastStep(String step, List<String> scale) implements Requirement {

        public AtLeastStep {
            scale = List.copyOf(scale);
        }
    }

    /** The total and the part of it, each at least. */
    record TwoParts(BigDecimal total, BigDecimal part) implements Requirement {}
}
