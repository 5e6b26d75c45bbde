package vn.ntm.ocop.evaluation.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways that a rule set leads a dossier of a kind.
 *
 * @param ruleSet its code
 * @param legs from where to where
 */
public record EvaluationProcedure(String ruleSet, Set<Leg> legs) {

    public EvaluationProcedure {
        legs = Set.copyOf(legs);
    }

    /**
     * A kind has its own way as far as it has one; from where it says nothing, the way of every evaluation leads on.
     *
     * @param every the legs of every evaluation
     * @param own the legs of the kind
     */
    public static EvaluationProcedure of(String ruleSet, List<Leg> every, List<Leg> own) {
        Set<EvaluationStep> said = own.stream().map(Leg::from).collect(Collectors.toSet());
        var legs = new HashSet<>(own);
        every.stream().filter(leg -> !said.contains(leg.from())).forEach(legs::add);
        return new EvaluationProcedure(ruleSet, legs);
    }

    public boolean leads(EvaluationStep from, EvaluationStep to) {
        return legs.contains(new Leg(from, to));
    }

    /** Whether some way leads on from there by the move. */
    boolean has(EvaluationMove move, EvaluationStep from) {
        return move.to().stream().anyMatch(to -> leads(from, to));
    }

    /** Where the one who receives a file says that it is complete; nothing if none of the steps says it. */
    boolean acceptsBeforeReview() {
        return leads(EvaluationStep.SUBMITTED, EvaluationStep.COMMUNE_REVIEW);
    }

    /** One way. */
    public record Leg(EvaluationStep from, EvaluationStep to) {

        /** Reads a step of a procedure; nothing if it is none of a dossier: of a certificate, for example. */
        public static Optional<Leg> of(String from, String to) {
            return step(from).flatMap(begin -> step(to).map(end -> new Leg(begin, end)));
        }

        private static Optional<EvaluationStep> step(String name) {
            String known = name.equals("REEVALUATION_SUBMITTED") ? EvaluationStep.SUBMITTED.name() : name;
            return Arrays.stream(EvaluationStep.values())
                    .filter(step -> step.name().equals(known))
                    .findFirst();
        }
    }
}
