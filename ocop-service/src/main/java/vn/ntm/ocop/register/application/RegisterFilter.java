package vn.ntm.ocop.register.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.Validity;

/**
 * Which certifications are wanted; what is absent does not narrow.
 *
 * @param name words that the names of product and producer have, accents and case aside
 * @param subject of whom and of what it is
 * @param evaluation what came of which evaluation
 * @param unit the place of the product, or a unit above it on the day for which the place is read
 * @param todaysUnit the same on the day of the question, through all changes of the units by then
 * @param state where it stands on the day of the question
 * @param validity whether it holds on that day
 */
public record RegisterFilter(
        @Nullable String name,
        Subject subject,
        Evaluation evaluation,
        @Nullable UnitCode unit,
        @Nullable UnitCode todaysUnit,
        @Nullable CertificateState state,
        @Nullable Validity validity,
        @Nullable Expiry expiry) {

    /** All in a unit. */
    public static RegisterFilter in(UnitCode unit) {
        return new RegisterFilter(
                null,
                new Subject(null, null, null, null),
                new Evaluation(null, null, null, null, null, null, null),
                unit,
                null,
                null,
                null,
                null);
    }

    /** Of these, those that hold, do not, or of which nobody can tell. */
    public RegisterFilter holding(Validity wanted) {
        return new RegisterFilter(name, subject, evaluation, unit, todaysUnit, state, wanted, expiry);
    }

    public RegisterFilter standing(CertificateState wanted) {
        return new RegisterFilter(name, subject, evaluation, unit, todaysUnit, wanted, validity, expiry);
    }

    public RegisterFilter runningOut(Expiry wanted) {
        return new RegisterFilter(name, subject, evaluation, unit, todaysUnit, state, validity, wanted);
    }

    /** @param wanted all, if absent */
    public RegisterFilter withStars(@Nullable Integer wanted) {
        var narrowed = new Evaluation(
                evaluation.outcome,
                evaluation.evaluated,
                wanted,
                evaluation.programmeYear,
                evaluation.kind,
                evaluation.kindOnRecord,
                evaluation.decisionNumber);
        return new RegisterFilter(name, subject, narrowed, unit, todaysUnit, state, validity, expiry);
    }

    /**
     * Of whom and of what.
     *
     * @param product the key of the product
     * @param producer the key of the producer
     * @param setNo the number of the product set
     * @param groupNo the number of the product group, which has several sets
     */
    public record Subject(
            @Nullable String product,
            @Nullable String producer,
            @Nullable Integer setNo,
            @Nullable Integer groupNo) {}

    /**
     * What came of which evaluation.
     *
     * @param evaluated whether it came of an evaluation, passed or not
     * @param kindOnRecord whether a source says of which kind the evaluation was
     */
    public record Evaluation(
            @Nullable Outcome outcome,
            @Nullable Boolean evaluated,
            @Nullable Integer stars,
            @Nullable ProgrammeYear programmeYear,
            @Nullable EvaluationKind kind,
            @Nullable Boolean kindOnRecord,
            @Nullable String decisionNumber) {}
}
