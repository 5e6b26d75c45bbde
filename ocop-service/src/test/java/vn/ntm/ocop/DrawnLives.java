package vn.ntm.ocop;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.CertificateLife;
import vn.ntm.ocop.certificate.domain.life.CertificateTerm;
import vn.ntm.ocop.certificate.domain.life.LapseReport;
import vn.ntm.ocop.certificate.domain.life.Successor;

/** Certificates and what happens to them, drawn by chance and alike at each run. */
final class DrawnLives {

    private static final LocalDate BEGIN = LocalDate.of(2019, 12, 1);
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Random chance = new Random(20_261_126);

    CertificateLife life() {
        CertificateTerm term = CertificateTerm.of(certification());
        if (chance.nextInt(4) == 0) {
            term = term.reported(new LapseReport(chance.nextBoolean() ? null : day(), day()));
        }
        List<CertificateEvent> events =
                Stream.generate(this::happening).limit(chance.nextInt(5)).toList();
        List<Successor> successors = Stream.generate(() -> new Successor(
                        new UUID(0, chance.nextInt(3)),
                        CertificateTerm.of(certification()).from()))
                .limit(chance.nextInt(3))
                .toList();
        return new CertificateLife(term, events, successors);
    }

    private CertificateEvent happening() {
        Kind kind = KINDS.get(chance.nextInt(KINDS.size()));
        return new CertificateEvent(
                new UUID(1, chance.nextInt()),
                new UUID(0, 9),
                kind,
                day(),
                kind == Kind.EXTENDED ? day() : null,
                kind == Kind.SUPERSEDED ? new UUID(0, chance.nextInt(3)) : null,
                null,
                new Decision(null, null, null, "a test", Confidence.HIGH),
                null,
                null,
                null);
    }

    Certification certification() {
        LocalDate signedOn = chance.nextInt(3) == 0 ? day() : null;
        return new Certification(
                "p",
                Outcome.PASSED,
                3,
                null,
                chance.nextInt(3) == 0 ? null : new ProgrammeYear(2019 + chance.nextInt(6)),
                null,
                chance.nextInt(3) == 0 ? day() : null,
                new Decision(null, null, signedOn, "a test", Confidence.HIGH),
                chance.nextInt(3) == 0 ? day() : null,
                null);
    }

    /** Of five years, with the ends of months and leap days oftener than by chance. */
    LocalDate day() {
        LocalDate day = BEGIN.plusDays(chance.nextInt(1_900));
        return chance.nextInt(4) == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    boolean once() {
        return chance.nextBoolean();
    }
}
