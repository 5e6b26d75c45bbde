package vn.ntm.criteria.procedure.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The numbers of a procedure that were in force on a day. What nobody set is not there: it is asked for, never guessed. */
public record Settings(Map<Key, BigDecimal> values) {

    public Settings {
        values = Map.copyOf(values);
    }

    public Optional<BigDecimal> of(ProcedureStep step, ProcedureParameter parameter) {
        return Optional.ofNullable(values.get(new Key(step.number(), parameter)));
    }

    /** A parameter of a step. */
    public record Key(int step, ProcedureParameter parameter) {}
}
