package vn.ntm.ocop.evaluation.domain;

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

import java.util.EnumSet;
import java.util.Set;

/** What can be done to a dossier of a product. The states have these moves; a test holds this list against them. */
public enum EvaluationMove {
    OPEN("openEvaluationDossier", Rank.PREPARES, Set.of(), EnumSet.of(DRAFT)),
    SUBMIT("submitEvaluationDossier", Rank.PREPARES, EnumSet.of(DRAFT), EnumSet.of(SUBMITTED)),
    SUBMIT_TO_DISTRICT(
            "submitEvaluationDossierToDistrict", Rank.PREPARES, EnumSet.of(DRAFT), EnumSet.of(DISTRICT_SCORING)),
    ACCEPT("acceptEvaluationDossier", Rank.PREPARES, EnumSet.of(SUBMITTED), EnumSet.of(COMMUNE_REVIEW)),
    SEND_BACK("returnEvaluationDossier", Rank.NEITHER, EnumSet.of(SUBMITTED), EnumSet.of(RETURNED)),
    REVIEW(
            "reviewEvaluationDossier",
            Rank.PREPARES,
            EnumSet.of(COMMUNE_REVIEW, SUBMITTED),
            EnumSet.of(FORWARDED_TO_PROVINCE, PROVINCE_CHECK)),
    RECEIVE("receiveEvaluationDossier", Rank.CHECKS, EnumSet.of(FORWARDED_TO_PROVINCE), EnumSet.of(PROVINCE_CHECK)),
    SEND_BACK_TO_COMMUNE(
            "returnEvaluationDossierToCommune", Rank.NEITHER, EnumSet.of(PROVINCE_CHECK), EnumSet.of(RETURNED)),
    RESUBMIT("resubmitEvaluationDossier", Rank.PREPARES, EnumSet.of(RETURNED), EnumSet.of(SUBMITTED, PROVINCE_CHECK)),
    ASSIGN("assignEvaluationDossier", Rank.CHECKS, EnumSet.of(PROVINCE_CHECK), EnumSet.of(ADVISORY_REVIEW)),
    REPORT("reportEvaluationDossier", Rank.CHECKS, EnumSet.of(ADVISORY_REVIEW), EnumSet.of(COUNCIL_SCORING)),
    ASK_OPINIONS(
            "askOpinionsOnEvaluationDossier",
            Rank.CHECKS,
            EnumSet.of(PROVINCE_CHECK),
            EnumSet.of(COUNCIL_WRITTEN_OPINION)),
    RATE(
            "openScoreSheets",
            Rank.SCORES,
            EnumSet.of(COUNCIL_SCORING, COUNCIL_WRITTEN_OPINION),
            EnumSet.of(RATED_BELOW_3, PROPOSED_3_OR_4, PROPOSED_5, COUNCIL_WRITTEN_OPINION)),
    RATE_BY_DISTRICT(
            "recordDistrictRatingOfEvaluationDossier",
            Rank.RECORDS,
            EnumSet.of(DISTRICT_SCORING),
            EnumSet.of(DISTRICT_SCORING, RATED_BELOW_3)),
    FORWARD_BY_DISTRICT(
            "forwardEvaluationDossierFromDistrict",
            Rank.NEITHER,
            EnumSet.of(DISTRICT_SCORING),
            EnumSet.of(FORWARDED_TO_PROVINCE)),
    SEND_TO_MINISTRY(
            "sendEvaluationDossierToMinistry",
            Rank.DECIDES,
            EnumSet.of(PROPOSED_5, SUBMITTED),
            EnumSet.of(SENT_TO_MINISTRY)),
    RECEIVE_AT_MINISTRY(
            "receiveEvaluationDossierAtMinistry",
            Rank.NEITHER,
            EnumSet.of(SENT_TO_MINISTRY),
            EnumSet.of(CENTRAL_REVIEW)),
    REPORT_AT_MINISTRY(
            "reportEvaluationDossierAtMinistry", Rank.NEITHER, EnumSet.of(CENTRAL_REVIEW), EnumSet.of(CENTRAL_SCORING)),
    RATE_AT_MINISTRY(
            "recordCentralRatingOfEvaluationDossier",
            Rank.RECORDS,
            EnumSet.of(CENTRAL_SCORING),
            EnumSet.of(CENTRAL_SCORING, PROVINCE_FALLBACK)),
    EVALUATE_AGAIN("evaluateDossierAgain", Rank.DECIDES, EnumSet.of(PROVINCE_FALLBACK), EnumSet.of(COUNCIL_SCORING)),
    RECOGNISE(
            "recogniseProducts",
            Rank.DECIDES,
            EnumSet.of(PROPOSED_3_OR_4, COUNCIL_WRITTEN_OPINION, CENTRAL_SCORING, PROVINCE_FALLBACK, DISTRICT_SCORING),
            EnumSet.of(RECOGNISED)),
    NOTIFY_RESULT("notifyResultOfEvaluationDossier", Rank.NEITHER, EnumSet.of(RECOGNISED), EnumSet.of(RESULT_NOTIFIED));

    private final String operation;
    private final Rank rank;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<EvaluationStep> from;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<EvaluationStep> to;

    EvaluationMove(String operation, Rank rank, Set<EvaluationStep> from, Set<EvaluationStep> to) {
        this.operation = operation;
        this.rank = rank;
        this.from = Set.copyOf(from);
        this.to = Set.copyOf(to);
    }

    /** The operation of the API that makes it. */
    public String operation() {
        return operation;
    }

    public Set<EvaluationStep> from() {
        return from;
    }

    public Set<EvaluationStep> to() {
        return to;
    }

    /** Whether somebody who made the other move cannot make this one: nobody approves what he prepared. */
    public boolean checks(EvaluationMove other) {
        return rank.compareTo(other.rank) > 0 && other.rank != Rank.NEITHER && rank != Rank.RECORDS;
    }

    /** Whether it takes the dossier nearer to a result; a result can be told, and a file returned, at any time. */
    public boolean bringsOn() {
        return this != SEND_BACK && this != SEND_BACK_TO_COMMUNE && this != NOTIFY_RESULT;
    }

    /**
     * Whether it is the same in every procedure: a file is completed and comes back to whoever returned it, and a council
     * that is asked comes to a result, whatever the result.
     */
    boolean inEveryProcedure() {
        return switch (this) {
            case SEND_BACK, SEND_BACK_TO_COMMUNE, RESUBMIT, RATE, RATE_BY_DISTRICT, RATE_AT_MINISTRY -> true;
            case OPEN, SUBMIT, SUBMIT_TO_DISTRICT, ACCEPT, REVIEW, RECEIVE, ASSIGN, REPORT, ASK_OPINIONS -> false;
            case FORWARD_BY_DISTRICT, SEND_TO_MINISTRY, RECEIVE_AT_MINISTRY, REPORT_AT_MINISTRY -> false;
            case EVALUATE_AGAIN, RECOGNISE, NOTIFY_RESULT -> false;
        };
    }

    /** How far a move lies from the preparation; who made one of an earlier rank makes none of a later. */
    private enum Rank {
        NEITHER,
        PREPARES,
        CHECKS,
        SCORES,
        /** What another council came to is written down: that checks nothing, but is decided on by another person. */
        RECORDS,
        DECIDES
    }
}
