package vn.ntm.ocop.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.inspection.domain.InspectionRejection.BeforeTheCertificate;
import vn.ntm.ocop.inspection.domain.InspectionRejection.CertificateHadEnded;
import vn.ntm.ocop.inspection.domain.InspectionRejection.NeedNotSaid;

class InspectionTest {

    private static final UUID CERTIFICATE = UUID.fromString("019ab1c2-0000-7000-8000-0000000000ce");

    @ParameterizedTest
    @EnumSource(value = CertificateState.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_YET_VALID")
    void theUseOfTheMarkIsFoundAgainstACertificateThatHasEndedToo(CertificateState state) {
        Inspection inspection = by(Inspector.PROVINCE, null, finding(FindingSubject.MARK_USE, state, 3));

        assertThat(inspection.accepted()).isEqualTo(inspection);
    }

    @ParameterizedTest
    @EnumSource(
            value = CertificateState.class,
            names = {"ACTIVE", "EXTENDED", "UNDER_VERIFICATION", "UNKNOWN"})
    void criteriaAreKeptByACertificateThatHoldsOrMayHold(CertificateState state) {
        Inspection inspection = by(Inspector.PROVINCE, null, finding(FindingSubject.KEPT_CRITERIA, state, 3));

        assertThat(inspection.accepted()).isEqualTo(inspection);
    }

    @ParameterizedTest
    @EnumSource(
            value = CertificateState.class,
            names = {"EXPIRED", "SUPERSEDED", "REVOKED", "WITHDRAWN"})
    void aCertificateThatHasEndedKeepsNoCriteria(CertificateState state) {
        Inspection inspection = by(Inspector.PROVINCE, null, finding(FindingSubject.KEPT_CRITERIA, state, 3));

        assertThat(refusal(inspection)).isEqualTo(new CertificateHadEnded(CERTIFICATE, state));
    }

    @ParameterizedTest
    @EnumSource(FindingSubject.class)
    void nothingIsFoundAboutACertificateBeforeItIsIssued(FindingSubject subject) {
        Inspection inspection = by(Inspector.PROVINCE, null, finding(subject, CertificateState.NOT_YET_VALID, 3));

        assertThat(refusal(inspection)).isEqualTo(new BeforeTheCertificate(CERTIFICATE));
    }

    @Test
    void theMinistryInspectsFiveStarsWithoutSayingWhy() {
        Inspection inspection =
                by(Inspector.MINISTRY, null, finding(FindingSubject.MARK_USE, CertificateState.ACTIVE, 5));

        assertThat(inspection.accepted()).isEqualTo(inspection);
    }

    @Test
    void theMinistryInspectsFewerStarsOnlyWhenNeeded() {
        InspectionFinding four = finding(FindingSubject.MARK_USE, CertificateState.ACTIVE, 4);

        assertThat(refusal(by(Inspector.MINISTRY, null, four))).isEqualTo(new NeedNotSaid());
        assertThat(by(Inspector.MINISTRY, "theo đơn phản ánh", four).accepted().need())
                .isEqualTo("theo đơn phản ánh");
    }

    @Test
    void ofACertificateOfUnknownStarsTheMinistrySaysWhyToo() {
        assertThat(refusal(
                        by(Inspector.MINISTRY, null, finding(FindingSubject.MARK_USE, CertificateState.EXPIRED, null))))
                .isEqualTo(new NeedNotSaid());
    }

    private static InspectionRejection refusal(Inspection inspection) {
        return assertThatExceptionOfType(InspectionRefused.class)
                .isThrownBy(inspection::accepted)
                .actual()
                .rejection();
    }

    private static InspectionFinding finding(FindingSubject subject, CertificateState state, @Nullable Integer stars) {
        var that = new CertificateThatDay(CERTIFICATE, "p-1", stars, state, Instant.parse("2026-11-01T00:00:00Z"));
        return new InspectionFinding(that, subject, FindingVerdict.BREACH, "in sai số sao");
    }

    private static Inspection by(Inspector inspector, @Nullable String need, InspectionFinding finding) {
        return new Inspection(
                UUID.fromString("019ab1c2-0000-7000-8000-000000000001"),
                InspectionKind.UNANNOUNCED,
                inspector,
                need,
                LocalDate.parse("2026-10-31"),
                List.of(new InspectedPlace(new UnitCode("18115"), null)),
                List.of(finding),
                1);
    }
}
