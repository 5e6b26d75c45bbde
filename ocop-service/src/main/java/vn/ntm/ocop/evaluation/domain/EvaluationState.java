package vn.ntm.ocop.evaluation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.evaluation.domain.content.LocalContents;
import vn.ntm.ocop.evaluation.domain.content.StarRating;

/**
 * Where a dossier of a product stands. Only the moves written here exist; which of them a dossier can make is said by the
 * procedure of the rule set to which it keeps.
 */
public sealed interface EvaluationState {

    /** The name of the state, as the API, the procedures and the database write it. */
    default EvaluationStep step() {
        return switch (this) {
            case Draft _ -> EvaluationStep.DRAFT;
            case Submitted _ -> EvaluationStep.SUBMITTED;
            case Returned _ -> EvaluationStep.RETURNED;
            case CommuneReview _ -> EvaluationStep.COMMUNE_REVIEW;
            case ForwardedToProvince _ -> EvaluationStep.FORWARDED_TO_PROVINCE;
            case ProvinceCheck _ -> EvaluationStep.PROVINCE_CHECK;
            case AdvisoryReview _ -> EvaluationStep.ADVISORY_REVIEW;
            case DistrictScoring _ -> EvaluationStep.DISTRICT_SCORING;
            case CouncilScoring _ -> EvaluationStep.COUNCIL_SCORING;
            case CouncilWrittenOpinion _ -> EvaluationStep.COUNCIL_WRITTEN_OPINION;
            case RatedBelow3 _ -> EvaluationStep.RATED_BELOW_3;
            case Proposed3Or4 _ -> EvaluationStep.PROPOSED_3_OR_4;
            case Proposed5 _ -> EvaluationStep.PROPOSED_5;
            case SentToMinistry _ -> EvaluationStep.SENT_TO_MINISTRY;
            case CentralReview _ -> EvaluationStep.CENTRAL_REVIEW;
            case CentralScoring _ -> EvaluationStep.CENTRAL_SCORING;
            case ProvinceFallback _ -> EvaluationStep.PROVINCE_FALLBACK;
            case Recognised _ -> EvaluationStep.RECOGNISED;
            case ResultNotified _ -> EvaluationStep.RESULT_NOTIFIED;
        };
    }

    /** Who sent a file back. */
    enum Returner {
        COMMUNE,
        PROVINCE
    }

    /** The producer's forms are being filled in. */
    record Draft() implements EvaluationState {
        public Submitted submit() {
            return new Submitted();
        }

        public DistrictScoring submitToDistrict() {
            return new DistrictScoring(null);
        }
    }

    /** Handed in, with the commune. */
    record Submitted() implements Resubmitted, BeforeReview, BeforeMinistry {
        public CommuneReview accept() {
            return new CommuneReview();
        }

        public Returned sendBack() {
            return new Returned(Returner.COMMUNE);
        }

        /** Of a re-evaluation: the commune's review brings it to the province's check. */
        @Override
        public ProvinceCheck review(LocalContents contents) {
            return new ProvinceCheck(contents);
        }
    }

    /** To be completed; it goes again to whoever returned it. */
    record Returned(Returner by) implements EvaluationState {
        public Resubmitted resubmit() {
            return switch (by) {
                case COMMUNE -> new Submitted();
                case PROVINCE -> new ProvinceCheck(null);
            };
        }
    }

    /** Complete, and with the commune, which assesses the four contents. */
    record CommuneReview() implements BeforeReview {
        @Override
        public ForwardedToProvince review(LocalContents contents) {
            return new ForwardedToProvince(contents);
        }
    }

    /**
     * On its way to the province.
     *
     * @param contents what the commune found; absent if the district forwarded it
     */
    record ForwardedToProvince(@Nullable LocalContents contents) implements Reviewed {
        public ProvinceCheck receive() {
            return new ProvinceCheck(null);
        }
    }

    /**
     * The advisory agency of the province looks whether it is sufficient.
     *
     * @param contents what the commune found, if it was its review that led here
     */
    record ProvinceCheck(@Nullable LocalContents contents) implements Resubmitted, Reviewed {
        public Returned sendBackToCommune() {
            return new Returned(Returner.PROVINCE);
        }

        public AdvisoryReview assign(UUID round) {
            return new AdvisoryReview(round);
        }

        public CouncilWrittenOpinion askOpinions() {
            return new CouncilWrittenOpinion(null);
        }
    }

    /** In a round, with the advisory team. */
    record AdvisoryReview(UUID round) implements EvaluationState {
        public CouncilScoring report() {
            return new CouncilScoring(round);
        }
    }

    /** With the council of the district. */
    record DistrictScoring(@Nullable StarRating rating) implements BeforeRecognition, RatingResult {
        public RatingResult rateByDistrict(StarRating result) {
            return result.isRecognised() ? new DistrictScoring(result) : new RatedBelow3(result);
        }

        public ForwardedToProvince forwardByDistrict() {
            return new ForwardedToProvince(null);
        }
    }

    /** With the provincial council. */
    record CouncilScoring(UUID round) implements BeforeRating {}

    /** With the members of the council, who write their opinions; then with their result. */
    record CouncilWrittenOpinion(@Nullable StarRating rating) implements BeforeRating, BeforeRecognition, RatingResult {
        @Override
        public RatingResult rate(StarRating result) {
            return result.isRecognised() && result.stars() <= StarRating.MOST_OF_THE_PROVINCE
                    ? new CouncilWrittenOpinion(result)
                    : BeforeRating.super.rate(result);
        }
    }

    /** The end without a certificate. */
    record RatedBelow3(StarRating rating) implements RatingResult {}

    /** Three or four stars are proposed. */
    record Proposed3Or4(StarRating rating) implements BeforeRecognition, RatingResult {}

    /** Five stars are proposed. */
    record Proposed5(StarRating rating) implements BeforeMinistry, RatingResult {}

    /** On its way to the ministry. */
    record SentToMinistry() implements EvaluationState {
        public CentralReview receiveAtMinistry(UUID round) {
            return new CentralReview(round);
        }
    }

    /** In a central round, with the central advisory team. */
    record CentralReview(UUID round) implements EvaluationState {
        public CentralScoring reportAtMinistry() {
            return new CentralScoring(round, null);
        }
    }

    /** With the central council; then with its result. */
    record CentralScoring(UUID round, @Nullable StarRating rating) implements BeforeRecognition, CentralResult {
        public CentralResult rateAtMinistry(StarRating result) {
            return result.stars() == StarRating.MOST ? new CentralScoring(round, result) : new ProvinceFallback(result);
        }
    }

    /** Below five stars at the centre: the chairman of the province recognises, or has it evaluated again. */
    record ProvinceFallback(StarRating rating) implements BeforeRecognition, CentralResult {
        public CouncilScoring evaluateAgain(UUID round) {
            return new CouncilScoring(round);
        }
    }

    /** Recognised by a decision. */
    record Recognised(Decision decision, int stars) implements EvaluationState {
        public ResultNotified notifyResult() {
            return new ResultNotified(decision, stars);
        }
    }

    /** The commune and the producer were told in writing. */
    record ResultNotified(Decision decision, int stars) implements EvaluationState {}

    /** A state to which a completed file comes back. */
    sealed interface Resubmitted extends EvaluationState {}

    /** A state in which the commune can assess the four contents and hand the file on. */
    sealed interface BeforeReview extends EvaluationState {
        Reviewed review(LocalContents contents);
    }

    /** A state to which the review of the commune leads. */
    sealed interface Reviewed extends EvaluationState {}

    /** A state in which the provincial council can come to a result. */
    sealed interface BeforeRating extends EvaluationState {
        default RatingResult rate(StarRating result) {
            if (!result.isRecognised()) {
                return new RatedBelow3(result);
            }
            return result.stars() <= StarRating.MOST_OF_THE_PROVINCE ? new Proposed3Or4(result) : new Proposed5(result);
        }
    }

    /** What comes of the result of a council. */
    sealed interface RatingResult extends EvaluationState {}

    /** What comes of the result of the central council. */
    sealed interface CentralResult extends EvaluationState {}

    /** A state from which the province sends the file to the ministry. */
    sealed interface BeforeMinistry extends EvaluationState {
        default SentToMinistry sendToMinistry() {
            return new SentToMinistry();
        }
    }

    /** A state in which a decision can be made, once there is a rating. */
    sealed interface BeforeRecognition extends EvaluationState {

        @Nullable StarRating rating();

        default Recognised recognise(Decision decision, int stars) {
            return new Recognised(decision, stars);
        }
    }
}
