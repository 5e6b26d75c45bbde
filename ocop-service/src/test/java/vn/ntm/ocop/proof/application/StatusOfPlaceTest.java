package vn.ntm.ocop.proof.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.CertificateLife;
import vn.ntm.ocop.certificate.domain.life.CertificateTerm;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proving.place.Position;

/** What has become of a print follows from the facts about its certificate. */
class StatusOfPlaceTest {

    private static final UUID ID = UUID.fromString("0198c3f0-0000-7000-8000-000000000001");
    private static final LocalDate SIGNED = LocalDate.of(2026, 8, 5);
    private static final LocalDate END = LocalDate.of(2029, 8, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void withNothingAgainstItItIsValidAndExpiryIsTheTokensOwnAffair() {
        assertThat(status(DAY)).isEqualTo(CertificateStatus.VALID);
        assertThat(status(END.plusDays(1))).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void whatEndsItShowsFromItsDayOn() {
        assertThat(status(DAY, event(Kind.REVOKED, DAY, null))).isEqualTo(CertificateStatus.REVOKED);
        assertThat(status(DAY, event(Kind.WITHDRAWN, DAY, null))).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(status(DAY, event(Kind.SUPERSEDED, DAY, null))).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(status(DAY.minusDays(1), event(Kind.REVOKED, DAY, null))).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void whileItIsVerifiedItHolds() {
        assertThat(status(DAY, event(Kind.VERIFICATION_OPENED, DAY, null))).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void anExtensionShowsOnThePrintOfTheOldEndAndNotOnThatOfTheNewOne() {
        LocalDate last = END.plusDays(100);
        var extended = event(Kind.EXTENDED, END.minusDays(10), last);
        var onFile = onFile(certification(4), extended);

        assertThat(StatusOfPlace.of(place(4, END), onFile, END)).isEqualTo(CertificateStatus.EXTENDED);
        assertThat(StatusOfPlace.of(place(4, END), onFile, END.plusDays(50))).isEqualTo(CertificateStatus.EXTENDED);
        assertThat(StatusOfPlace.of(place(4, last), onFile, END.plusDays(50))).isEqualTo(CertificateStatus.VALID);
        assertThat(StatusOfPlace.of(place(4, END), onFile, last.plusDays(1)))
                .as("the extension is over")
                .isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void aPrintWhoseEndIsTooLateIsCorrected() {
        LocalDate last = END.plusDays(100);
        var onFile = onFile(
                certification(4),
                event(Kind.EXTENDED, END.minusDays(10), last),
                event(Kind.EXTENSION_ENDED, END.plusDays(40), null));

        assertThat(StatusOfPlace.of(place(4, last), onFile, END.plusDays(50))).isEqualTo(CertificateStatus.CORRECTED);
    }

    @Test
    void aPrintThatSaysWhatTheRegisterNoLongerSaysIsCorrected() {
        assertThat(StatusOfPlace.of(place(4, END), onFile(certification(3)), DAY))
                .isEqualTo(CertificateStatus.CORRECTED);
        assertThat(StatusOfPlace.of(place(4, END), null, DAY)).isEqualTo(CertificateStatus.CORRECTED);
    }

    private static CertificateStatus status(LocalDate day, CertificateEvent... events) {
        return StatusOfPlace.of(place(4, END), onFile(certification(4), events), day);
    }

    private static Place place(int stars, LocalDate until) {
        return new Place(
                new Position(7),
                ID,
                CertificateContent.of(onFile(certification(stars)), DAY).hash(),
                until);
    }

    private static CertificateOnFile onFile(Certification certification, CertificateEvent... events) {
        var product = new CertificateOnFile.Product(
                "t-1", "Cu đơ", null, null, "Hợp tác xã một kiểm thử", null, null, "xã Thạch Hạ", null, SIGNED);
        var life = new CertificateLife(CertificateTerm.of(certification), List.of(events), List.of());
        return new CertificateOnFile(ID, certification, product, life, 0, Instant.EPOCH);
    }

    private static Certification certification(int stars) {
        return new Certification(
                "t-1",
                Outcome.PASSED,
                stars,
                EvaluationKind.FIRST,
                new ProgrammeYear(2026),
                1,
                null,
                decision(),
                null,
                null);
    }

    private static Decision decision() {
        return new Decision("3981/QĐ-UBND", "UBND tỉnh", SIGNED, "a test", Confidence.HIGH);
    }

    private static CertificateEvent event(Kind kind, LocalDate on, @Nullable LocalDate until) {
        UUID successor = kind == Kind.SUPERSEDED ? new UUID(0, 2) : null;
        return new CertificateEvent(new UUID(0, 1), ID, kind, on, until, successor, null, decision(), null, null, null);
    }
}
