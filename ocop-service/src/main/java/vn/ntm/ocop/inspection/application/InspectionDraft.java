package vn.ntm.ocop.inspection.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.inspection.domain.FindingSubject;
import vn.ntm.ocop.inspection.domain.FindingVerdict;
import vn.ntm.ocop.inspection.domain.InspectedPlace;
import vn.ntm.ocop.inspection.domain.InspectionKind;
import vn.ntm.ocop.inspection.domain.Inspector;

/** The record of a post-check as it is handed in: it names certificates, and does not say where they stood. */
public record InspectionDraft(
        InspectionKind kind,
        Inspector inspector,
        @Nullable String need,
        LocalDate inspectedOn,
        List<InspectedPlace> places,
        List<Found> findings) {

    public InspectionDraft {
        places = List.copyOf(places);
        findings = List.copyOf(findings);
    }

    /** What was found about one certificate. */
    public record Found(UUID certificate, FindingSubject subject, FindingVerdict verdict, String words) {}
}
