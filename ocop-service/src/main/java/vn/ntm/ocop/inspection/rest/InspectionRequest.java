package vn.ntm.ocop.inspection.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.inspection.application.InspectionDraft;
import vn.ntm.ocop.inspection.domain.FindingSubject;
import vn.ntm.ocop.inspection.domain.FindingVerdict;
import vn.ntm.ocop.inspection.domain.InspectedPlace;
import vn.ntm.ocop.inspection.domain.InspectionKind;
import vn.ntm.ocop.inspection.domain.Inspector;

/**
 * The record of a post-check. Where a certificate stood that day is not said: it is looked up.
 *
 * @param need why the ministry inspects products that have not five stars
 * @param inspectedOn the day; it has come
 * @param places where it took place
 * @param findings what was found; what was not looked at has none
 * @param reason why it was made, or why the record is corrected
 * @param document the record that was drawn up: number, issuer and date
 */
@Schema(requiredProperties = {"kind", "inspector", "inspectedOn", "places", "findings", "reason", "document"})
record InspectionRequest(
        InspectionKind kind,

        Inspector inspector,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String need,

        LocalDate inspectedOn,

        @Schema(minItems = 1, maxItems = MOST_PLACES) List<Place> places,

        @Schema(minItems = 1, maxItems = MOST_FINDINGS) List<Finding> findings,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    private static final int MOST_PLACES = 100;
    private static final int MOST_FINDINGS = 400;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_FOUND = 2000;

    /**
     * Where a post-check took place.
     *
     * @param unitCode the unit, by its code of that day
     * @param address as the record has it
     */
    @Schema(name = "InspectedPlaceRequest", requiredProperties = "unitCode")
    record Place(
            @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "18115")
            String unitCode,

            @Schema(minLength = 1, maxLength = LONGEST_ADDRESS) @Nullable String address) {}

    /**
     * What was found about a certificate.
     *
     * @param certificate its id
     * @param found in the words of the record
     */
    @Schema(
            name = "InspectionFindingRequest",
            requiredProperties = {"certificate", "subject", "verdict", "found"})
    record Finding(
            UUID certificate,

            FindingSubject subject,

            FindingVerdict verdict,

            @Schema(minLength = 1, maxLength = LONGEST_FOUND)
            String found) {}

    /** @throws Refusal if anything is missing or has the wrong form */
    InspectionDraft draft() {
        var checks = new BodyChecks()
                .present("/kind", kind)
                .present("/inspector", inspector)
                .optionalText("/need", need, BodyChecks.LONGEST_REASON)
                .present("/inspectedOn", inspectedOn)
                .reasoned(reason, document)
                .require(
                        "/need",
                        need == null || inspector != Inspector.PROVINCE,
                        "chỉ khi Bộ kiểm tra",
                        "only where the ministry inspects");
        List<Place> where = Objects.requireNonNullElse(places, List.of());
        checks.require("/places", !where.isEmpty() && where.size() <= MOST_PLACES, "1 đến 100 nơi", "1 to 100 places");
        for (int i = 0; i < Math.min(where.size(), MOST_PLACES); i++) {
            check(checks, "/places/" + i, where.get(i));
        }
        List<Finding> what = Objects.requireNonNullElse(findings, List.of());
        checks.require(
                "/findings", !what.isEmpty() && what.size() <= MOST_FINDINGS, "1 đến 400 kết quả", "1 to 400 findings");
        for (int i = 0; i < Math.min(what.size(), MOST_FINDINGS); i++) {
            check(checks, "/findings/" + i, what.get(i));
        }
        checks.done();
        requireEachOnce(what);
        return draft(where, what);
    }

    private InspectionDraft draft(List<Place> where, List<Finding> what) {
        return new InspectionDraft(
                kind,
                inspector,
                need == null ? null : need.strip(),
                inspectedOn,
                where.stream()
                        .map(place -> new InspectedPlace(new UnitCode(place.unitCode()), place.address()))
                        .toList(),
                what.stream()
                        .map(finding -> new InspectionDraft.Found(
                                finding.certificate(),
                                finding.subject(),
                                finding.verdict(),
                                finding.found().strip()))
                        .toList());
    }

    Provenance provenance() {
        return new BodyChecks().grounds(reason, document);
    }

    private static void requireEachOnce(List<Finding> what) {
        long different = what.stream()
                .map(finding -> finding.certificate() + " " + finding.subject())
                .distinct()
                .count();
        new BodyChecks()
                .require(
                        "/findings",
                        different == what.size(),
                        "mỗi giấy chứng nhận một kết quả cho mỗi nội dung",
                        "one finding of each subject for a certificate")
                .done();
    }

    private static void check(BodyChecks checks, String pointer, @Nullable Place place) {
        checks.present(pointer, place);
        if (place != null) {
            checks.unitCode(pointer + "/unitCode", place.unitCode())
                    .optionalText(pointer + "/address", place.address(), LONGEST_ADDRESS);
        }
    }

    private static void check(BodyChecks checks, String pointer, @Nullable Finding finding) {
        checks.present(pointer, finding);
        if (finding != null) {
            checks.present(pointer + "/certificate", finding.certificate())
                    .present(pointer + "/subject", finding.subject())
                    .present(pointer + "/verdict", finding.verdict())
                    .text(pointer + "/found", finding.found(), LONGEST_FOUND);
        }
    }
}
