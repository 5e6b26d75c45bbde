package vn.ntm.criteria.procedure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;

/**
 * A way to a title, as it was in force at a time (18/2022/QĐ-TTg, 04/2022/QĐ-TTg). A dossier keeps to the one under which
 * it was opened.
 *
 * @param unitTypes the kinds of unit that go this way
 * @param from the first day on which a dossier is opened under it; absent if nobody recorded it
 * @param to the day after the last
 */
public record Procedure(
        String code,
        ProcedureSubject subject,
        Set<String> unitTypes,
        Set<Level> levels,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<ProcedureStep> steps) {

    public Procedure {
        unitTypes = Set.copyOf(unitTypes);
        levels = Set.copyOf(levels);
        steps = List.copyOf(steps);
    }

    /** The step that leads from one state to another, if the procedure has it. */
    public Optional<ProcedureStep> step(DossierStage begin, DossierStage end) {
        return steps.stream().filter(step -> step.leads(begin, end)).findFirst();
    }

    /** Whether a dossier comes through the state at all. */
    public boolean passes(DossierStage state) {
        return steps.stream().anyMatch(step -> step.to().equals(state.name()));
    }
}
