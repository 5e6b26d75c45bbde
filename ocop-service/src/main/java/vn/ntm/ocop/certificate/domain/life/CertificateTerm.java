package vn.ntm.ocop.certificate.domain.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ocop.certificate.domain.Certification;

/**
 * From when and until when a certificate holds by itself: 36 months from the day on which its decision was signed, to the
 * end of the corresponding day (26/2026/QĐ-TTg art. 4.3; Civil Code of 2015, arts. 147 and 148).
 *
 * @param from the first day
 * @param until the last day, which still belongs to it
 */
public record CertificateTerm(DayBounds from, DayBounds until) {

    /** As the certification itself says it. */
    public static CertificateTerm of(Certification certification) {
        DayBounds from = from(certification);
        LocalDate expiresOn = certification.expiresOn();
        return new CertificateTerm(
                from, expiresOn != null ? DayBounds.exactly(expiresOn, DayBounds.Basis.STATED) : end(from));
    }

    /** The same, with what the public record reports of its end. */
    public CertificateTerm reported(LapseReport report) {
        if (report.lastDay() != null) {
            return new CertificateTerm(from, DayBounds.exactly(report.lastDay(), DayBounds.Basis.REPORT));
        }
        if (until.surelyBefore(report.by())) {
            return this;
        }
        LocalDate earliest = until.surelyAfter(report.by()) ? null : until.earliest();
        return new CertificateTerm(from, new DayBounds(earliest, report.by(), DayBounds.Basis.REPORT));
    }

    private static DayBounds end(DayBounds from) {
        return from.plus(
                Certification.TERM, from.basis() == DayBounds.Basis.SIGNED ? DayBounds.Basis.TERM : from.basis());
    }

    private static DayBounds from(Certification certification) {
        LocalDate signedOn = certification.decision().signedOn();
        if (signedOn != null) {
            return DayBounds.exactly(signedOn, DayBounds.Basis.SIGNED);
        }
        LocalDate expiresOn = certification.expiresOn();
        return expiresOn != null
                ? before(expiresOn)
                : decided(certification.evaluatedOn(), certification.programmeYear());
    }

    /** The days from which the term ends on this one: two of them, if one is a 29 February. */
    private static DayBounds before(LocalDate lastDay) {
        LocalDate earliest = lastDay.minus(Certification.TERM);
        LocalDate next = earliest.plusDays(1);
        LocalDate latest = next.plus(Certification.TERM).equals(lastDay) ? next : earliest;
        return new DayBounds(earliest, latest, DayBounds.Basis.TERM);
    }

    /** When the decision was signed, as the evaluation and the year for which it counts tell it. */
    private static DayBounds decided(@Nullable LocalDate evaluatedOn, @Nullable ProgrammeYear year) {
        if (evaluatedOn != null) {
            return new DayBounds(evaluatedOn, endOfNextYear(evaluatedOn.getYear()), DayBounds.Basis.EVALUATION);
        }
        if (year != null) {
            return new DayBounds(
                    LocalDate.of(year.value(), 1, 1), endOfNextYear(year.value()), DayBounds.Basis.PROGRAMME_YEAR);
        }
        return DayBounds.UNKNOWN;
    }

    private static LocalDate endOfNextYear(int year) {
        return LocalDate.of(year + 1, 12, 31);
    }
}
