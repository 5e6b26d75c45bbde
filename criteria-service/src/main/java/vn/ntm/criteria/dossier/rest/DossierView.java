package vn.ntm.criteria.dossier.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.calendar.DeadlineView;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.criteria.dossier.application.DossierOnFile;
import vn.ntm.criteria.dossier.domain.DossierMove;
import vn.ntm.criteria.dossier.domain.DossierState;
import vn.ntm.criteria.dossier.domain.Finding;
import vn.ntm.criteria.dossier.domain.Publication;
import vn.ntm.criteria.dossier.domain.Tally;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

/**
 * A recognition dossier with all that was done to it.
 *
 * @param unitOn the day on which the code means the unit
 * @param criteriaSet the code of the set that the unit is held against
 * @param criteriaSetVersion its published version, which was in force on the day of the opening
 * @param criteria the numbers of the criteria of that version
 * @param procedure the code of the procedure that it was opened under, and keeps to
 * @param since the day on which it came to its state
 * @param validOn the day of the question, if one was asked for
 * @param knownAt the instant of the question, if one was asked for
 */
@Schema(name = "RecognitionDossier")
record DossierView(
        UUID id,
        UnitCode unitCode,
        LocalDate unitOn,
        Level level,
        ProgrammeYear programmeYear,
        String criteriaSet,
        int criteriaSetVersion,
        List<Integer> criteria,
        String procedure,
        DossierStage state,
        LocalDate since,
        DeadlineView deadline,
        List<StepView> steps,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static DossierView of(
            DossierOnFile onFile, Deadline deadline, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var dossier = onFile.dossier();
        var subject = dossier.subject();
        var steps = onFile.steps();
        return new DossierView(
                dossier.id(),
                subject.unit(),
                subject.unitOn(),
                subject.level(),
                subject.programmeYear(),
                subject.criteriaSet().code(),
                subject.criteriaSet().number(),
                List.copyOf(subject.criteria()),
                dossier.procedure().code(),
                dossier.state().step(),
                dossier.history().getLast().on(),
                DeadlineView.of(deadline),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> StepView.of(i + 1, steps.get(i)))
                        .toList(),
                validOn,
                knownAt);
    }

    /**
     * A move of a dossier.
     *
     * @param on the day on which it was done
     * @param at when it was recorded
     * @param actor who did it, as the access token names the person
     * @param findings what was found, criterion by criterion
     */
    @Schema(name = "DossierStep")
    record StepView(
            int number,
            DossierMove move,
            DossierStage state,
            LocalDate on,
            Instant at,
            String actor,
            List<String> roles,
            String reason,
            String document,
            @Nullable Publication publication,
            @Nullable Tally tally,
            @Nullable List<Finding> findings,
            @Nullable Decision decision) {

        static StepView of(int number, DossierOnFile.Entry entry) {
            var made = entry.made();
            return new StepView(
                    number,
                    made.move(),
                    made.to(),
                    made.on(),
                    entry.at(),
                    made.actor(),
                    entry.roles(),
                    Objects.requireNonNullElse(entry.basis().note(), ""),
                    entry.basis().source(),
                    entry.state() instanceof DossierState.Published(var publication) ? publication : null,
                    tally(entry.state()),
                    findings(entry.state()),
                    entry.state() instanceof DossierState.Recognised(var decision) ? decision : null);
        }

        private static @Nullable Tally tally(DossierState state) {
            return switch (state) {
                case DossierState.MeetingAgreed(var tally) -> tally;
                case DossierState.Surveyed(var tally) -> tally;
                case DossierState.CouncilVoted(var tally) -> tally;
                case DossierState.Planned _, DossierState.Registered _, DossierState.SelfAssessed _ -> null;
                case DossierState.Published _, DossierState.OpinionsClosed _, DossierState.Submitted _ -> null;
                case DossierState.Verified _, DossierState.Returned _, DossierState.Appraised _ -> null;
                case DossierState.Recognised _, DossierState.Announced _ -> null;
                case DossierState.Refused _, DossierState.UnderAppeal _ -> null;
            };
        }

        private static @Nullable List<Finding> findings(DossierState state) {
            return state instanceof DossierState.BeforeVote examined
                            && !examined.findings().isEmpty()
                    ? examined.findings()
                    : null;
        }
    }
}
