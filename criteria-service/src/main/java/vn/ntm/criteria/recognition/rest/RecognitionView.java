package vn.ntm.criteria.recognition.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.application.RegisteredRecognition;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.UnitDay;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.unit.UnitType;

/**
 * A fact about a unit's title (18/2022/QĐ-TTg).
 *
 * @param unitOn the day for which the unit's code is read, and from which the title counts
 * @param unitOnBasis how that day is known
 * @param evidence what the fact rests on
 * @param recordedAt when it came on file
 * @param validOn the day of the question; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered; absent in a list, which says it once
 */
@Schema(name = "Recognition")
record RecognitionView(
        UUID id,
        Event event,
        Level level,
        Evidence evidence,
        UnitCode unitCode,
        String unitName,
        UnitType unitType,
        LocalDate unitOn,
        UnitDay.Basis unitOnBasis,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer round,
        Decision decision,
        @Nullable LocalDate attestedOn,
        @Nullable String field,
        Counted counted,
        @Nullable String note,
        Instant recordedAt,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    /** The fact as an item of a page, which echoes the two times for all of them. */
    static RecognitionView of(RegisteredRecognition registered) {
        return of(registered, null, null);
    }

    /** The fact alone. */
    static RecognitionView of(RegisteredRecognition registered, AsOf asOf) {
        return of(registered, asOf.validOn(), asOf.knownAt());
    }

    private static RecognitionView of(
            RegisteredRecognition registered, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var recognition = registered.recognition();
        return new RecognitionView(
                registered.id(),
                recognition.event(),
                recognition.level(),
                recognition.evidence(),
                recognition.unit(),
                registered.unitName(),
                registered.unitType(),
                recognition.unitDay().day(),
                recognition.unitDay().basis(),
                recognition.programmeYear(),
                recognition.round(),
                recognition.decision(),
                recognition.attestedOn(),
                recognition.field(),
                recognition.counted(),
                recognition.note(),
                registered.recordedAt(),
                validOn,
                knownAt);
    }
}
