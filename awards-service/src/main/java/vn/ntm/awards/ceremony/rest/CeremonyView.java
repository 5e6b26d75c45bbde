package vn.ntm.awards.ceremony.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.application.CeremonyOnFile;
import vn.ntm.awards.ceremony.domain.CeremonyPoint;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

/**
 * A conference or another meeting in which commendations are handed over.
 *
 * @param code its name in the register
 * @param organiser absent where no source says it
 * @param points by their numbers
 * @param version how often it was put on file or corrected; the strong ETag
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Ceremony")
record CeremonyView(
        String code,
        String name,
        LocalDate heldOn,
        @Nullable String organiser,
        List<PointView> points,
        String source,
        Confidence confidence,
        @Nullable String note,
        long version,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static CeremonyView of(CeremonyOnFile onFile) {
        return of(onFile, null);
    }

    static CeremonyView of(CeremonyOnFile onFile, @Nullable AsOf asOf) {
        var ceremony = onFile.ceremony();
        return new CeremonyView(
                ceremony.code(),
                ceremony.name(),
                ceremony.heldOn(),
                ceremony.organiser(),
                ceremony.points().stream().map(PointView::of).toList(),
                onFile.provenance().source(),
                onFile.provenance().confidence(),
                onFile.provenance().note(),
                onFile.version().value(),
                onFile.recordedAt(),
                asOf);
    }

    /**
     * A point of a ceremony.
     *
     * @param main whether the ceremony is held there
     */
    @Schema(name = "CeremonyPoint")
    record PointView(int number, String name, UnitCode unitCode, LocalDate unitOn, boolean main) {

        static PointView of(CeremonyPoint point) {
            return new PointView(point.number(), point.name(), point.unit(), point.unitOn(), point.main());
        }
    }
}
