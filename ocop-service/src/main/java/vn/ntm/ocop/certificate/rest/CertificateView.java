package vn.ntm.ocop.certificate.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.application.RegisteredCertification;
import vn.ntm.ocop.certificate.domain.CertificationDay;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.Validity;

/**
 * What came of the evaluation of a product, or that its certification ran out.
 *
 * @param stars of what passed; of what lapsed, the stars that it had
 * @param evidence what the fact rests on
 * @param unitCode the commune of the product, read on the day of the product's place
 * @param programmeYear of what lapsed, the year for which it had been recognised
 * @param expiresOn the day on which the certificate ends, where a source says it
 * @param happenedOn the day from which it counts as having happened
 * @param happenedOnBasis how that day is known
 * @param recordedAt when it came on file
 * @param producerKey the producer in the register; only in the register, as are those that follow
 * @param producerName of the producer, as the register has it, else as the source names it
 * @param setNo the number of the product set; absent when no source says it
 * @param state where the certificate stands on the day of the question; absent where no certificate came of it
 * @param valid whether the certificate holds on that day
 */
@Schema(name = "Certificate")
public record CertificateView(
        UUID id,
        String productKey,
        String productName,
        Outcome outcome,
        @Nullable Integer stars,
        @Nullable EvaluationKind kind,
        Evidence evidence,
        @Nullable UnitCode unitCode,
        @Nullable UnitCode districtCode,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer round,
        @Nullable LocalDate evaluatedOn,
        @Nullable LocalDate expiresOn,
        LocalDate happenedOn,
        CertificationDay.Basis happenedOnBasis,
        Decision decision,
        @Nullable String note,
        Instant recordedAt,
        @Nullable String producerKey,
        @Nullable String producerName,
        @Nullable Integer setNo,
        @Nullable CertificateState state,
        @Nullable Validity valid) {

    private static final Shown NOTHING_MORE = new Shown(null, null, null, null);

    /** What the register says beside the certification. */
    public record Shown(
            @Nullable String producerKey,
            @Nullable String producerName,
            @Nullable Integer setNo,
            @Nullable CertificateState state) {}

    public static CertificateView of(RegisteredCertification registered) {
        return of(registered, NOTHING_MORE);
    }

    public static CertificateView of(RegisteredCertification registered, Shown shown) {
        var certification = registered.certification();
        return new CertificateView(
                registered.id(),
                certification.product(),
                registered.productName(),
                certification.outcome(),
                certification.stars(),
                certification.kind(),
                certification.evidence(),
                registered.unit(),
                registered.district(),
                certification.programmeYear(),
                certification.round(),
                certification.evaluatedOn(),
                certification.expiresOn(),
                registered.happened().day(),
                registered.happened().basis(),
                certification.decision(),
                certification.note(),
                registered.recordedAt(),
                shown.producerKey(),
                shown.producerName(),
                shown.setNo(),
                shown.state(),
                shown.state() == null ? null : shown.state().validity());
    }
}
