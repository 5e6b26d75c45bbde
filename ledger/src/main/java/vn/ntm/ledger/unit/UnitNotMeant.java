package vn.ntm.ledger.unit;

import java.io.Serial;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;

/** A code does not lead to one unit; the refusal lists the units to which it has belonged. */
class UnitNotMeant extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Candidate> candidates;

    private UnitNotMeant(UnitProblem problem, Map<String, ?> context, List<Candidate> candidates) {
        super(problem, context);
        this.candidates = candidates;
    }

    /** No day was named, and there are several. */
    static UnitNotMeant ambiguous(UnitCode code, List<KnownUnit> all) {
        return of(UnitProblem.UNIT_AMBIGUOUS, Map.of("code", code), all);
    }

    /** On the day that was named there was none. */
    static UnitNotMeant on(UnitCode code, LocalDate day, List<KnownUnit> all) {
        return of(UnitProblem.UNIT_DID_NOT_EXIST, Map.of("code", code, "day", day), all);
    }

    private static UnitNotMeant of(UnitProblem problem, Map<String, ?> particulars, List<KnownUnit> all) {
        List<Candidate> candidates = all.stream().map(Candidate::of).toList();
        var context = new HashMap<String, Object>(particulars);
        context.put("candidates", candidates.stream().map(Candidate::worded).collect(Collectors.joining("; ")));
        return new UnitNotMeant(problem, context, candidates);
    }

    @Override
    public Map<String, ?> members() {
        return Map.of("candidates", candidates);
    }

    /** A unit to which the code has belonged. */
    record Candidate(
            UUID spellId,
            UnitCode code,
            String name,
            UnitType type,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Candidate of(KnownUnit unit) {
            var spell = unit.spell();
            return new Candidate(
                    unit.spellId(),
                    spell.code(),
                    spell.name(),
                    spell.type(),
                    spell.valid().from(),
                    spell.valid().to());
        }

        String worded() {
            return "%s %s (%s/%s)".formatted(type, name, worded(validFrom), worded(validTo));
        }

        private static String worded(@Nullable LocalDate day) {
            return day == null ? "…" : day.toString();
        }
    }
}
