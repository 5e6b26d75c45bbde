package vn.ntm.ocop.certificate.domain.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;

/** Certificates and what happens to them, for tests. */
final class Lives {

    static final UUID CERTIFICATE = new UUID(0, 1);
    static final UUID SUCCESSOR = new UUID(0, 2);

    private Lives() {}

    /** Signed on the day. */
    static CertificateLife signed(String day, CertificateEvent... events) {
        return issued(certified(null, null, day, null), events);
    }

    static CertificateLife issued(Certification certification, CertificateEvent... events) {
        return new CertificateLife(CertificateTerm.of(certification), List.of(events), List.of());
    }

    static Certification certified(
            @Nullable Integer year,
            @Nullable String evaluatedOn,
            @Nullable String signedOn,
            @Nullable String expiresOn) {
        return new Certification(
                "p",
                Outcome.PASSED,
                3,
                null,
                year == null ? null : new ProgrammeYear(year),
                null,
                day(evaluatedOn),
                decision(day(signedOn)),
                day(expiresOn),
                null);
    }

    static CertificateEvent event(Kind kind, String on) {
        return event(kind, on, null, null);
    }

    static CertificateEvent extended(String on, String until) {
        return event(Kind.EXTENDED, on, day(until), null);
    }

    static CertificateEvent superseded(String on) {
        return event(Kind.SUPERSEDED, on, null, SUCCESSOR);
    }

    static CertificateLife followed(CertificateLife life, DayBounds from) {
        return new CertificateLife(life.term(), life.events(), List.of(new Successor(SUCCESSOR, from)));
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static CertificateEvent event(Kind kind, String on, @Nullable LocalDate until, @Nullable UUID successor) {
        return new CertificateEvent(
                new UUID(1, on.hashCode()),
                CERTIFICATE,
                kind,
                LocalDate.parse(on),
                until,
                successor,
                null,
                decision(null),
                null,
                null,
                null);
    }

    private static Decision decision(@Nullable LocalDate signedOn) {
        return new Decision(null, null, signedOn, "a test", Confidence.HIGH);
    }
}
