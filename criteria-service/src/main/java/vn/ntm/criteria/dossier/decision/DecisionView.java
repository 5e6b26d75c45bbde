package vn.ntm.criteria.dossier.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * A decision that recognises.
 *
 * @param recognised the units and titles, by code
 * @param source where it can be read
 * @param validOn the day of the question, if one was asked for
 * @param knownAt the instant of the question, if one was asked for
 */
@Schema(name = "RecognitionDecision")
record DecisionView(
        UUID id,
        String number,
        String issuer,
        LocalDate signedOn,
        @Nullable Integer round,
        List<ItemView> recognised,
        String source,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static DecisionView of(RecognitionDecision decision, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        return new DecisionView(
                decision.id(),
                decision.number(),
                decision.issuer(),
                decision.signedOn(),
                decision.round(),
                decision.items().stream()
                        .map(item -> new ItemView(
                                item.dossier(), item.unit(), item.level(), item.programmeYear(), item.field()))
                        .toList(),
                decision.provenance().source(),
                validOn,
                knownAt);
    }

    /**
     * A unit and the title that it was given.
     *
     * @param programmeYear the year for which it counts, not that of the signing
     */
    @Schema(name = "RecognitionDecisionItem")
    record ItemView(
            UUID dossier,
            UnitCode unitCode,
            Level level,
            ProgrammeYear programmeYear,
            @Nullable String field) {}
}
