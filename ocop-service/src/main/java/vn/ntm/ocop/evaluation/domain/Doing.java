package vn.ntm.ocop.evaluation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a move, and when.
 *
 * @param actor as the access token names the person
 * @param on the civil day on which it was done
 * @param today the day on which it is recorded
 * @param rulesEnd the last day on which a file is evaluated under the rules to which it keeps; absent if none is set
 */
public record Doing(
        String actor,
        LocalDate on,
        LocalDate today,
        @Nullable LocalDate rulesEnd) {}
