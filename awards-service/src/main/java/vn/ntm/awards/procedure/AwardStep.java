package vn.ntm.awards.procedure;

import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.Provenance;

/**
 * One step of a procedure, in the words of its source.
 *
 * @param number its place in the flow
 * @param from where the case stands; absent where it begins
 * @param guard what has to hold
 * @param deadline as the source says it; absent where none is stated
 * @param deadlineBasis from when it runs
 * @param output what comes of it
 */
public record AwardStep(
        AwardFlow flow,
        int number,
        @Nullable String from,
        String to,
        String event,
        String actor,
        @Nullable String guard,
        @Nullable String deadline,
        @Nullable DeadlineUnit deadlineUnit,
        @Nullable String deadlineBasis,
        @Nullable String output,
        @Nullable String legalBasis,
        Provenance provenance) {}
