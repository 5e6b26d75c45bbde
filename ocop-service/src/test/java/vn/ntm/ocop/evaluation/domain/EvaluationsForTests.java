package vn.ntm.ocop.evaluation.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.ADVISORY_REVIEW;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.CENTRAL_REVIEW;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.CENTRAL_SCORING;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.COMMUNE_REVIEW;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.COUNCIL_SCORING;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.COUNCIL_WRITTEN_OPINION;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.DISTRICT_SCORING;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.DRAFT;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.FORWARDED_TO_PROVINCE;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.PROPOSED_3_OR_4;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.PROPOSED_5;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.PROVINCE_CHECK;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.PROVINCE_FALLBACK;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.RATED_BELOW_3;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.RECOGNISED;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.RESULT_NOTIFIED;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.RETURNED;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.SENT_TO_MINISTRY;
import static vn.ntm.ocop.evaluation.domain.EvaluationStep.SUBMITTED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.EvaluationProcedure.Leg;
import vn.ntm.ocop.evaluation.domain.content.LocalContents;
import vn.ntm.ocop.evaluation.domain.content.StarRating;
import vn.ntm.ocop.round.domain.EvaluationRound;
import vn.ntm.ocop.round.domain.RoundLevel;
import vn.ntm.ocop.scoring.domain.Average;

/** Dossiers on the ways of ocop-procedure.csv, for tests. */
final class EvaluationsForTests {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    static final LocalContents CONTENTS =
            new LocalContents("Lúa của xã", "12 lao động của xã", "Nghề của làng", "Tên xã");

    private static final List<Leg> EVALUATION = List.of(
            new Leg(DRAFT, SUBMITTED),
            new Leg(SUBMITTED, COMMUNE_REVIEW),
            new Leg(SUBMITTED, RETURNED),
            new Leg(COMMUNE_REVIEW, FORWARDED_TO_PROVINCE),
            new Leg(FORWARDED_TO_PROVINCE, PROVINCE_CHECK),
            new Leg(PROVINCE_CHECK, RETURNED),
            new Leg(PROVINCE_CHECK, ADVISORY_REVIEW),
            new Leg(ADVISORY_REVIEW, COUNCIL_SCORING),
            new Leg(COUNCIL_SCORING, RATED_BELOW_3),
            new Leg(COUNCIL_SCORING, PROPOSED_3_OR_4),
            new Leg(COUNCIL_SCORING, PROPOSED_5),
            new Leg(PROPOSED_3_OR_4, RECOGNISED),
            new Leg(RECOGNISED, RESULT_NOTIFIED),
            new Leg(PROPOSED_5, SENT_TO_MINISTRY),
            new Leg(SENT_TO_MINISTRY, CENTRAL_REVIEW),
            new Leg(CENTRAL_REVIEW, CENTRAL_SCORING),
            new Leg(CENTRAL_SCORING, RECOGNISED),
            new Leg(CENTRAL_SCORING, PROVINCE_FALLBACK),
            new Leg(PROVINCE_FALLBACK, RECOGNISED),
            new Leg(PROVINCE_FALLBACK, COUNCIL_SCORING));

    private static final List<Leg> REEVALUATION = List.of(
            new Leg(SUBMITTED, PROVINCE_CHECK),
            new Leg(PROVINCE_CHECK, COUNCIL_WRITTEN_OPINION),
            new Leg(COUNCIL_WRITTEN_OPINION, RECOGNISED),
            new Leg(SUBMITTED, SENT_TO_MINISTRY));

    private static final List<Leg> OF_2023 = List.of(
            new Leg(DRAFT, DISTRICT_SCORING),
            new Leg(DISTRICT_SCORING, RECOGNISED),
            new Leg(DISTRICT_SCORING, FORWARDED_TO_PROVINCE));

    private EvaluationsForTests() {}

    static EvaluationProcedure first() {
        return EvaluationProcedure.of("QD26_2026", EVALUATION, List.of());
    }

    static EvaluationProcedure again() {
        return EvaluationProcedure.of("QD26_2026", EVALUATION, REEVALUATION);
    }

    static EvaluationProcedure throughTheDistrict() {
        return EvaluationProcedure.of("QD148_2023", OF_2023, List.of());
    }

    static Doing by(String actor) {
        return new Doing(actor, DAY, DAY, null);
    }

    static EvaluationDossier draft() {
        return opened(EvaluationKind.FIRST, null, first());
    }

    static EvaluationDossier opened(EvaluationKind kind, @Nullable Integer stars, EvaluationProcedure procedure) {
        return EvaluationDossier.open(
                new UUID(1, 1),
                new EvaluationSubject(
                        kind,
                        "p-001",
                        kind == EvaluationKind.FIRST ? null : new UUID(2, 2),
                        stars,
                        1,
                        new UnitCode("18133"),
                        DAY),
                procedure,
                by("commune"));
    }

    static EvaluationDossier submitted() {
        return draft().submit("1/PĐK-42-18133-2026", by("commune"));
    }

    static EvaluationDossier accepted() {
        return submitted().accept(List.of(), "1/PĐK-42-18133-2026", by("commune"));
    }

    static EvaluationDossier checked() {
        return accepted()
                .review(CONTENTS, List.of(), "1/PĐK-42-18133-2026", by("commune"))
                .receive("1/PĐK-42-18133-2026", by("province"));
    }

    static EvaluationDossier scoring() {
        return checked().assign(round(RoundLevel.PROVINCE), by("province")).report(by("province"));
    }

    static EvaluationDossier proposed(int stars, String average) {
        return scoring().rate(rating(stars, average), by("secretary"));
    }

    static EvaluationDossier atTheCentre() {
        return proposed(5, "92")
                .sendToMinistry(List.of(), by("chairman"))
                .receiveAtMinistry(round(RoundLevel.CENTRE), by("province"))
                .reportAtMinistry(by("province"));
    }

    static StarRating rating(int stars, String average) {
        return new StarRating(stars, new Average(new BigDecimal(average), 1));
    }

    static EvaluationRound round(RoundLevel level) {
        return round(level, DAY.plusDays(1));
    }

    static EvaluationRound round(RoundLevel level, LocalDate filesBefore) {
        return new EvaluationRound(
                new UUID(3, level == RoundLevel.CENTRE ? 1 : 0),
                level,
                new ProgrammeYear(2026),
                2,
                filesBefore,
                filesBefore.plusMonths(2));
    }

    static Decision decision() {
        return new Decision("3981/QĐ-UBND", "UBND tỉnh", DAY, "Quyết định 3981/QĐ-UBND", Confidence.HIGH);
    }

    /** Why the rules say no to a move. */
    static EvaluationRejection refusal(ThrowingCallable move) {
        return catchThrowableOfType(EvaluationRefused.class, move).rejection();
    }
}
