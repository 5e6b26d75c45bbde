package vn.ntm.criteria.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.criteria.dossier.domain.DossierSubject;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.Lineage;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.criteria.lineage.domain.Spell;
import vn.ntm.criteria.lineage.domain.Step;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;

/** Whose a dossier is on a later day: its unit's, or that of the one successor to which a carry-over rule brings it. */
@ApplicationScoped
public class CarriedUnits {

    private final Lineages lineages;

    CarriedUnits(Lineages lineages) {
        this.lineages = lineages;
    }

    /**
     * The code of the unit on that day.
     *
     * @throws Refusal if the unit has ended by then, and no rule carries the dossier to one successor
     */
    public UnitCode on(DossierSubject subject, LocalDate day, Instant knownAt) {
        Lineage lineage = lineages.known(knownAt);
        return lineage.at(subject.unit(), subject.unitOn())
                .flatMap(unit -> heir(unit, subject.level(), day, lineage, lineages.rules(knownAt)))
                .orElseThrow(() ->
                        new Refusal(DossierProblem.DOSSIER_UNIT_ENDED, Map.of("unit", subject.unit(), "day", day)))
                .code();
    }

    /** Whose a dossier of the unit is on that day; nobody's if no rule carries it to one successor. */
    public static Optional<Spell> heir(Spell unit, Level title, LocalDate day, Lineage lineage, Rulebook rules) {
        List<Spell> heirs = heirs(unit, title, day, lineage, rules).distinct().toList();
        return heirs.size() == 1 ? Optional.of(heirs.getFirst()) : Optional.empty();
    }

    private static Stream<Spell> heirs(Spell unit, Level title, LocalDate day, Lineage lineage, Rulebook rules) {
        return unit.exists(day)
                ? Stream.of(unit)
                : lineage.outOf(unit, day).stream()
                        .filter(step -> carries(step, title, rules))
                        .flatMap(step -> heirs(step.successor(), title, day, lineage, rules));
    }

    private static boolean carries(Step step, Level title, Rulebook rules) {
        return rules.rule(Subject.DOSSIER, title.name(), step)
                .filter(rule -> rule.treatment() == Treatment.CARRIES)
                .isPresent();
    }
}
