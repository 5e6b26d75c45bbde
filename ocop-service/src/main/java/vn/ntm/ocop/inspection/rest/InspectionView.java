package vn.ntm.ocop.inspection.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.inspection.application.Inspections.InspectionOnFile;
import vn.ntm.ocop.inspection.domain.FindingSubject;
import vn.ntm.ocop.inspection.domain.FindingVerdict;
import vn.ntm.ocop.inspection.domain.InspectedPlace;
import vn.ntm.ocop.inspection.domain.Inspection;
import vn.ntm.ocop.inspection.domain.InspectionFinding;
import vn.ntm.ocop.inspection.domain.InspectionKind;
import vn.ntm.ocop.inspection.domain.Inspector;

/**
 * The record of a post-check.
 *
 * @param need why the ministry inspects products that have not five stars
 * @param document the record that was drawn up
 * @param reason why it was made, or why the record was corrected
 * @param version how often the record was written; the strong ETag
 * @param recordedAt when it came on file as it stands
 * @param validOn the day, if one was asked for
 * @param knownAt the instant, if one was asked for
 */
@Schema(name = "Inspection")
record InspectionView(
        UUID id,
        InspectionKind kind,
        Inspector inspector,
        @Nullable String need,
        LocalDate inspectedOn,
        List<PlaceView> places,
        List<FindingView> findings,
        String document,
        @Nullable String reason,
        int version,
        Instant recordedAt,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static InspectionView of(InspectionOnFile onFile) {
        return of(onFile, null, null);
    }

    static InspectionView of(InspectionOnFile onFile, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        Inspection inspection = onFile.inspection();
        return new InspectionView(
                inspection.id(),
                inspection.kind(),
                inspection.inspector(),
                inspection.need(),
                inspection.inspectedOn(),
                inspection.places().stream().map(PlaceView::of).toList(),
                inspection.findings().stream()
                        .map(finding -> FindingView.of(finding, inspection.inspectedOn()))
                        .toList(),
                onFile.provenance().source(),
                onFile.provenance().note(),
                inspection.version(),
                onFile.recordedAt(),
                validOn,
                knownAt);
    }

    /** Where it took place. */
    @Schema(name = "InspectedPlace")
    record PlaceView(UnitCode unitCode, @Nullable String address) {

        static PlaceView of(InspectedPlace place) {
            return new PlaceView(place.unit(), place.address());
        }
    }

    /**
     * What was found about a certificate.
     *
     * @param found in the words of the record
     * @param certificateState where the certificate stood that day; it stays as it was known when this was filed
     * @param stars those of the certificate
     * @param stateKnownAt the instant whose knowledge the state is
     * @param href where the certificate can be asked again, as of that day and instant
     */
    @Schema(name = "InspectionFinding")
    record FindingView(
            UUID certificate,
            String productKey,
            FindingSubject subject,
            FindingVerdict verdict,
            String found,
            CertificateState certificateState,
            @Nullable Integer stars,
            Instant stateKnownAt,
            String href) {

        static FindingView of(InspectionFinding finding, LocalDate day) {
            var that = finding.certificate();
            return new FindingView(
                    that.certificate(),
                    that.product(),
                    finding.subject(),
                    finding.verdict(),
                    finding.found(),
                    that.state(),
                    that.stars(),
                    that.asOf(),
                    "/v1/certificates/%s?validOn=%s&knownAt=%s".formatted(that.certificate(), day, that.asOf()));
        }
    }
}
