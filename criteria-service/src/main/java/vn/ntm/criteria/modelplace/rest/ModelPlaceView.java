package vn.ntm.criteria.modelplace.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.application.RegisteredPlace;
import vn.ntm.criteria.modelplace.domain.PlaceDecision;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.criteria.modelplace.domain.PlaceStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

/**
 * A model residential area or model garden, or one that is to become one. Whose garden it is, is never told.
 *
 * @param id outlives corrections
 * @param unitCode its commune, by the code of that day
 * @param unitName what the commune was called then
 * @param liesIn the communes of the day of the question in which it lies; several where its commune was split since, for
 *     nothing on file says in which part it lies
 * @param standing by the decisions that were signed until the day of the question
 * @param criteriaSets where the sets are listed by which such places are assessed
 * @param decisions in turns; a recognition counts for its programme year, which need not be that of the decision
 * @param asOf the two times of the question; absent in a list, which says them once, and after a write
 */
@Schema(name = "ModelPlace")
record ModelPlaceView(
        String key,
        UUID id,
        PlaceKind kind,
        UnitCode unitCode,
        LocalDate unitOn,
        String unitName,
        String village,
        String name,
        List<UnitCode> liesIn,
        PlaceStanding standing,
        String criteriaSets,
        List<DecisionView> decisions,
        String source,
        Confidence confidence,
        @Nullable String note,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    ModelPlaceView {
        liesIn = List.copyOf(liesIn);
        decisions = List.copyOf(decisions);
    }

    static ModelPlaceView of(RegisteredPlace registered, @Nullable AsOf asOf) {
        var place = registered.place();
        return new ModelPlaceView(
                place.key(),
                registered.id(),
                place.kind(),
                place.unit(),
                place.unitOn(),
                registered.unitName(),
                place.village(),
                place.name(),
                registered.liesIn(),
                registered.history().on(LocalDate.MAX),
                "/v1/criteria-sets?scope=" + place.kind(),
                registered.events().stream().map(DecisionView::of).toList(),
                place.source(),
                place.confidence(),
                place.note(),
                registered.recordedAt(),
                asOf);
    }

    /** What was decided about it once. */
    @Schema(name = "ModelPlaceDecision")
    record DecisionView(
            PlaceDecision event,
            int turn,
            @Nullable ProgrammeYear programmeYear,
            @Nullable Integer round,
            @Nullable String reason,
            Decision decision,
            @Nullable String note) {

        static DecisionView of(PlaceEvent event) {
            return new DecisionView(
                    event.event(),
                    event.turn(),
                    event.programmeYear(),
                    event.round(),
                    event.reason(),
                    event.decision(),
                    event.note());
        }
    }
}
