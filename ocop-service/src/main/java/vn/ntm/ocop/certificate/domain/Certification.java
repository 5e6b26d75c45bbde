package vn.ntm.ocop.certificate.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.domain.Decision;

/**
 * What came of the evaluation of a product (148/QĐ-TTg of 2023, 26/2026/QĐ-TTg), or that its certification ran out.
 *
 * @param product the key of the product
 * @param stars of what passed; of what lapsed, the stars that it had
 * @param kind absent when no source says it
 * @param programmeYear the year for which it counts; of what lapsed, the year for which it had been recognised
 * @param round the round (đợt) of the year
 * @param decision the recognition; often only who decided is known
 * @param expiresOn the day on which the certificate ends, where a source says it
 */
public record Certification(
        String product,
        Outcome outcome,
        @Nullable Integer stars,
        @Nullable EvaluationKind kind,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer round,
        @Nullable LocalDate evaluatedOn,
        Decision decision,
        @Nullable LocalDate expiresOn,
        @Nullable String note) {

    /** How long a certificate holds (26/2026/QĐ-TTg art. 4.3, and the rules before it). */
    public static final Period TERM = Period.ofMonths(36);

    public static final int MOST_STARS = 5;

    /** What is wrong with it in itself, whatever else is on file. */
    public Optional<Flaw> flaw() {
        if (stars != null && (stars < 1 || stars > MOST_STARS)) {
            return Optional.of(Flaw.STARS_OUT_OF_RANGE);
        }
        LocalDate signedOn = decision.signedOn();
        if (isBefore(signedOn, evaluatedOn)) {
            return Optional.of(Flaw.DECIDED_BEFORE_EVALUATED);
        }
        if (isBefore(expiresOn, signedOn) || isBefore(expiresOn, evaluatedOn)) {
            return Optional.of(Flaw.EXPIRED_BEFORE_RECOGNISED);
        }
        return switch (outcome) {
            case PASSED -> flawIf(stars == null, Flaw.PASSED_WITHOUT_STARS);
            case NOT_PASSED -> flawIf(stars != null, Flaw.NOT_PASSED_WITH_STARS);
            case LAPSED -> flawIf(kind != null, Flaw.LAPSED_WITH_KIND);
        };
    }

    /** When it happened, as far as its own parts say. */
    public Optional<CertificationDay> day() {
        return switch (outcome) {
            case PASSED, NOT_PASSED -> certified();
            case LAPSED ->
                expiresOn != null
                        ? Optional.of(new CertificationDay(expiresOn, CertificationDay.Basis.EXPIRED))
                        : certified()
                                .map(begin -> new CertificationDay(
                                        begin.day().plus(TERM), CertificationDay.Basis.END_OF_TERM));
        };
    }

    /** What the fact rests on. */
    public Evidence evidence() {
        return decision.number() == null ? Evidence.REPORT : Evidence.DECISION;
    }

    private Optional<CertificationDay> certified() {
        if (evaluatedOn != null) {
            return Optional.of(new CertificationDay(evaluatedOn, CertificationDay.Basis.EVALUATED));
        }
        LocalDate signedOn = decision.signedOn();
        if (signedOn != null) {
            return Optional.of(new CertificationDay(signedOn, CertificationDay.Basis.SIGNED));
        }
        return Optional.ofNullable(programmeYear)
                .map(year -> new CertificationDay(year.lastDay(), CertificationDay.Basis.END_OF_PROGRAMME_YEAR));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static Optional<Flaw> flawIf(boolean wrong, Flaw flaw) {
        return wrong ? Optional.of(flaw) : Optional.empty();
    }
}
