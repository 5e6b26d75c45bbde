package vn.ntm.awards.nomination.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways that a flow leads a nomination.
 *
 * @param legs from where to where
 */
public record NominationProcedure(NominationFlow flow, Set<Leg> legs) {

    public NominationProcedure {
        legs = Set.copyOf(legs);
    }

    public boolean leads(NominationStep from, NominationStep to) {
        return legs.contains(new Leg(from, to));
    }

    /** Whether some way leads on from there by the move. */
    boolean has(NominationMove move, NominationStep from) {
        return move.to().stream().anyMatch(to -> leads(from, to));
    }

    /** Whether what is handed in is decided on without having been accepted for appraisal. */
    boolean decidesWhatIsSubmitted() {
        return leads(NominationStep.SUBMITTED, NominationStep.DECIDED);
    }

    /** One way. */
    public record Leg(NominationStep from, NominationStep to) {

        /** Reads a step of a procedure; nothing if it is none of a nomination: of a campaign or of a payment, for example. */
        public static Optional<Leg> of(@Nullable String from, String to) {
            return from == null
                    ? Optional.empty()
                    : step(from).flatMap(begin -> step(to).map(end -> new Leg(begin, end)));
        }

        private static Optional<NominationStep> step(String name) {
            return Arrays.stream(NominationStep.values())
                    .filter(step -> step.name().equals(name))
                    .findFirst();
        }
    }
}
