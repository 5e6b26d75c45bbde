package vn.ntm.ocop.evaluation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.evaluation.domain.content.LocalContents;
import vn.ntm.ocop.evaluation.domain.content.Receipts;
import vn.ntm.ocop.evaluation.domain.content.StarRating;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.round.domain.EvaluationRound;
import vn.ntm.ocop.round.domain.RoundLevel;

/**
 * The dossier of a product (26/2026/QĐ-TTg art. 6, 7), on the way that its rule set leads. Until it is received it goes with
 * the rules of the day; from then on it keeps to those of the day of the receipt.
 *
 * @param history the moves that were made, in their order; the first opened it
 */
public record EvaluationDossier(
        UUID id,
        EvaluationSubject subject,
        EvaluationProcedure procedure,
        Receipts receipts,
        EvaluationState state,
        List<Made> history) {

    public EvaluationDossier {
        history = List.copyOf(history);
    }

    /** @throws EvaluationRefused if the day has not come yet */
    public static EvaluationDossier open(UUID id, EvaluationSubject subject, EvaluationProcedure procedure, Doing by) {
        MoveRules.requireDay(by, by.on());
        return new EvaluationDossier(
                id,
                subject,
                procedure,
                Receipts.NONE,
                new EvaluationState.Draft(),
                List.of(new Made(EvaluationMove.OPEN, by.actor(), by.on(), EvaluationStep.DRAFT)));
    }

    /** How many moves were made. */
    public long version() {
        return history.size();
    }

    /** The same dossier under the rules of another day; only before it is received. */
    public EvaluationDossier under(EvaluationProcedure ofTheDay) {
        return receipts.on() == null ? with(ofTheDay, receipts, state, history) : this;
    }

    /** @param number that the commune gave it, if the rules have numbers */
    public EvaluationDossier submit(@Nullable String number, Doing by) {
        var next = is(EvaluationState.Draft.class, EvaluationMove.SUBMIT, by).submit();
        LocalDate received = procedure.acceptsBeforeReview() ? null : by.on();
        return made(EvaluationMove.SUBMIT, by, next, new Receipts(received, number, null));
    }

    public EvaluationDossier submitToDistrict(Doing by) {
        var next = is(EvaluationState.Draft.class, EvaluationMove.SUBMIT_TO_DISTRICT, by)
                .submitToDistrict();
        return made(EvaluationMove.SUBMIT_TO_DISTRICT, by, next, new Receipts(by.on(), null, null));
    }

    /**
     * @param missing the parts that are needed for it and not there
     * @param number that the commune gave it, if the rules have numbers
     */
    public EvaluationDossier accept(List<DossierPart> missing, @Nullable String number, Doing by) {
        var before = is(EvaluationState.Submitted.class, EvaluationMove.ACCEPT, by);
        MoveRules.requireParts(missing, by);
        return made(EvaluationMove.ACCEPT, by, before.accept(), new Receipts(by.on(), number, null));
    }

    public EvaluationDossier sendBack(Doing by) {
        var before = is(EvaluationState.Submitted.class, EvaluationMove.SEND_BACK, by);
        return made(EvaluationMove.SEND_BACK, by, before.sendBack());
    }

    /**
     * @param missing the parts that are needed for it and not there
     * @param number that the province gave it, if it comes there and the rules have numbers
     */
    public EvaluationDossier review(
            LocalContents contents, List<DossierPart> missing, @Nullable String number, Doing by) {
        var before = is(EvaluationState.BeforeReview.class, EvaluationMove.REVIEW, by);
        MoveRules.requireParts(missing, by);
        EvaluationState.Reviewed next = before.review(contents);
        return made(EvaluationMove.REVIEW, by, next, numbered(next, number));
    }

    /** @param number that the province gave it, if the rules have numbers */
    public EvaluationDossier receive(@Nullable String number, Doing by) {
        var next = is(EvaluationState.ForwardedToProvince.class, EvaluationMove.RECEIVE, by)
                .receive();
        return made(EvaluationMove.RECEIVE, by, next, numbered(next, number));
    }

    public EvaluationDossier sendBackToCommune(Doing by) {
        var before = is(EvaluationState.ProvinceCheck.class, EvaluationMove.SEND_BACK_TO_COMMUNE, by);
        return made(EvaluationMove.SEND_BACK_TO_COMMUNE, by, before.sendBackToCommune());
    }

    public EvaluationDossier resubmit(Doing by) {
        var before = is(EvaluationState.Returned.class, EvaluationMove.RESUBMIT, by);
        return made(EvaluationMove.RESUBMIT, by, before.resubmit());
    }

    public EvaluationDossier assign(EvaluationRound round, Doing by) {
        var before = is(EvaluationState.ProvinceCheck.class, EvaluationMove.ASSIGN, by);
        MoveRules.requireRound(round, RoundLevel.PROVINCE, history);
        return made(EvaluationMove.ASSIGN, by, before.assign(round.id()));
    }

    public EvaluationDossier report(Doing by) {
        var before = is(EvaluationState.AdvisoryReview.class, EvaluationMove.REPORT, by);
        return made(EvaluationMove.REPORT, by, before.report());
    }

    public EvaluationDossier askOpinions(Doing by) {
        var before = is(EvaluationState.ProvinceCheck.class, EvaluationMove.ASK_OPINIONS, by);
        return made(EvaluationMove.ASK_OPINIONS, by, before.askOpinions());
    }

    public EvaluationDossier rate(StarRating result, Doing by) {
        var before = is(EvaluationState.BeforeRating.class, EvaluationMove.RATE, by);
        MoveRules.requireUnrated(before);
        return made(EvaluationMove.RATE, by, before.rate(result));
    }

    public EvaluationDossier rateByDistrict(StarRating result, Doing by) {
        var before = is(EvaluationState.DistrictScoring.class, EvaluationMove.RATE_BY_DISTRICT, by);
        MoveRules.requireUnrated(before);
        return made(EvaluationMove.RATE_BY_DISTRICT, by, before.rateByDistrict(result));
    }

    public EvaluationDossier forwardByDistrict(Doing by) {
        var before = is(EvaluationState.DistrictScoring.class, EvaluationMove.FORWARD_BY_DISTRICT, by);
        MoveRules.requireStars(MoveRules.rating(before).stars(), StarRating.MOST_OF_THE_PROVINCE, StarRating.MOST);
        return made(EvaluationMove.FORWARD_BY_DISTRICT, by, before.forwardByDistrict());
    }

    /** @param missing the parts that are needed for it and not there */
    public EvaluationDossier sendToMinistry(List<DossierPart> missing, Doing by) {
        var before = is(EvaluationState.BeforeMinistry.class, EvaluationMove.SEND_TO_MINISTRY, by);
        MoveRules.requireParts(missing, by);
        return made(EvaluationMove.SEND_TO_MINISTRY, by, before.sendToMinistry());
    }

    public EvaluationDossier receiveAtMinistry(EvaluationRound round, Doing by) {
        var before = is(EvaluationState.SentToMinistry.class, EvaluationMove.RECEIVE_AT_MINISTRY, by);
        MoveRules.requireRound(round, RoundLevel.CENTRE, history);
        return made(EvaluationMove.RECEIVE_AT_MINISTRY, by, before.receiveAtMinistry(round.id()));
    }

    public EvaluationDossier reportAtMinistry(Doing by) {
        var before = is(EvaluationState.CentralReview.class, EvaluationMove.REPORT_AT_MINISTRY, by);
        return made(EvaluationMove.REPORT_AT_MINISTRY, by, before.reportAtMinistry());
    }

    public EvaluationDossier rateAtMinistry(StarRating result, Doing by) {
        var before = is(EvaluationState.CentralScoring.class, EvaluationMove.RATE_AT_MINISTRY, by);
        MoveRules.requireUnrated(before);
        return made(EvaluationMove.RATE_AT_MINISTRY, by, before.rateAtMinistry(result));
    }

    public EvaluationDossier evaluateAgain(EvaluationRound round, Doing by) {
        var before = is(EvaluationState.ProvinceFallback.class, EvaluationMove.EVALUATE_AGAIN, by);
        MoveRules.requireRound(round, RoundLevel.PROVINCE, history);
        return made(EvaluationMove.EVALUATE_AGAIN, by, before.evaluateAgain(round.id()));
    }

    /** @param stars that the decision gives */
    public EvaluationDossier recognise(Decision decision, int stars, Doing by) {
        var before = is(EvaluationState.BeforeRecognition.class, EvaluationMove.RECOGNISE, by);
        StarRating rating = MoveRules.rating(before);
        if (before instanceof EvaluationState.ProvinceFallback) {
            MoveRules.requireStars(stars, StarRating.LEAST_RECOGNISED, StarRating.MOST_OF_THE_PROVINCE);
        } else {
            MoveRules.requireStars(stars, rating.stars(), rating.stars());
        }
        if (before instanceof EvaluationState.DistrictScoring) {
            MoveRules.requireStars(stars, StarRating.LEAST_RECOGNISED, StarRating.LEAST_RECOGNISED);
        }
        return made(EvaluationMove.RECOGNISE, by, before.recognise(decision, stars));
    }

    public EvaluationDossier notifyResult(Doing by) {
        var before = is(EvaluationState.Recognised.class, EvaluationMove.NOTIFY_RESULT, by);
        return made(EvaluationMove.NOTIFY_RESULT, by, before.notifyResult());
    }

    /** Why a person cannot make a move now, whatever the move says; nothing if he can. */
    public Optional<EvaluationRejection> refusal(EvaluationMove move, String actor) {
        return MoveRules.refusal(this, move, actor);
    }

    /** Whether the move, for which parts are needed, is still to come on the way that is known so far. */
    public boolean awaits(EvaluationMove move) {
        return MoveRules.awaits(this, move);
    }

    private <S extends EvaluationState> S is(Class<S> wanted, EvaluationMove move, Doing by) {
        refusal(move, by.actor()).ifPresent(rejection -> {
            throw new EvaluationRefused(rejection);
        });
        return wanted.cast(state);
    }

    private Receipts numbered(EvaluationState next, @Nullable String number) {
        return next instanceof EvaluationState.ProvinceCheck ? receipts.withProvince(number) : receipts;
    }

    private EvaluationDossier made(EvaluationMove move, Doing by, EvaluationState next) {
        return made(move, by, next, receipts);
    }

    private EvaluationDossier made(EvaluationMove move, Doing by, EvaluationState next, Receipts given) {
        MoveRules.requireMade(this, move, by);
        var longer = new ArrayList<>(history);
        longer.add(new Made(move, by.actor(), by.on(), next.step()));
        return with(procedure, given, next, longer);
    }

    private EvaluationDossier with(EvaluationProcedure under, Receipts given, EvaluationState next, List<Made> moves) {
        return new EvaluationDossier(id, subject, under, given, next, moves);
    }
}
