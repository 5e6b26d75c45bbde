package vn.ntm.criteria.dossier.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.dossier.domain.DossierRejection.BeforeBasis;
import vn.ntm.criteria.dossier.domain.DossierRejection.NotInProcedure;
import vn.ntm.criteria.dossier.domain.DossierRejection.NotYet;
import vn.ntm.criteria.dossier.domain.DossierRejection.PreparedBySame;
import vn.ntm.criteria.dossier.domain.DossierRejection.WrongStep;
import vn.ntm.criteria.dossier.domain.DossierState.Receiver;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.procedure.domain.Procedure;
import vn.ntm.criteria.procedure.domain.ProcedureStep;
import vn.ntm.ledger.domain.Decision;

/**
 * A unit's request for a title, on the way that the procedure of its opening leads (18/2022/QĐ-TTg).
 *
 * @param history the moves that were made, in their order; the first opened it
 */
public record RecognitionDossier(
        UUID id, DossierSubject subject, Procedure procedure, DossierState state, List<Made> history) {

    public RecognitionDossier {
        history = List.copyOf(history);
    }

    /** @throws DossierRefused if the day has not come yet */
    public static RecognitionDossier open(UUID id, DossierSubject subject, Procedure procedure, Doing by) {
        requireDay(by, by.on());
        return new RecognitionDossier(
                id,
                subject,
                procedure,
                new DossierState.Planned(),
                List.of(new Made(DossierMove.OPEN, by.actor(), by.on(), DossierStage.PLANNED)));
    }

    /** How many moves were made. */
    public long version() {
        return history.size();
    }

    public RecognitionDossier register(Doing by) {
        return made(
                DossierMove.REGISTER,
                by,
                is(DossierState.Planned.class, DossierMove.REGISTER, by).register(by.on()));
    }

    public RecognitionDossier selfAssess(Doing by) {
        var before = is(DossierState.BeforeAssessment.class, DossierMove.SELF_ASSESS, by);
        if (before instanceof DossierState.Registered(LocalDate registered)) {
            guards(DossierMove.SELF_ASSESS, by).yearsSince(registered);
        }
        return made(DossierMove.SELF_ASSESS, by, before.selfAssess());
    }

    public RecognitionDossier publish(Publication publication, Doing by) {
        var before = is(DossierState.SelfAssessed.class, DossierMove.PUBLISH, by);
        requireNotBefore(publication.from(), history.getLast().on());
        guards(DossierMove.PUBLISH, by).publication(publication);
        return made(DossierMove.PUBLISH, by, before.publish(publication));
    }

    public RecognitionDossier closeOpinions(Doing by) {
        return made(
                DossierMove.CLOSE_OPINIONS,
                by,
                is(DossierState.Published.class, DossierMove.CLOSE_OPINIONS, by).closeOpinions());
    }

    public RecognitionDossier holdMeeting(Tally meeting, Doing by) {
        var before = is(DossierState.BeforeMeeting.class, DossierMove.HOLD_MEETING, by);
        guards(DossierMove.HOLD_MEETING, by).agreement(meeting);
        return made(DossierMove.HOLD_MEETING, by, before.holdMeeting(meeting));
    }

    public RecognitionDossier survey(Tally households, Doing by) {
        var before = is(DossierState.BeforeSurvey.class, DossierMove.SURVEY, by);
        guards(DossierMove.SURVEY, by).agreement(households);
        return made(DossierMove.SURVEY, by, before.survey(households));
    }

    public RecognitionDossier submit(Doing by) {
        var before = is(DossierState.BeforeSubmission.class, DossierMove.SUBMIT, by);
        return made(
                DossierMove.SUBMIT,
                by,
                before.submit(Receiver.of(step(DossierMove.SUBMIT).to())));
    }

    public RecognitionDossier resubmit(Doing by) {
        return made(
                DossierMove.RESUBMIT,
                by,
                is(DossierState.Returned.class, DossierMove.RESUBMIT, by).resubmit());
    }

    /** @param findings one for every criterion, if nobody appraises after the verification */
    public RecognitionDossier verify(List<Finding> findings, Doing by) {
        var before = is(DossierState.BeforeVerification.class, DossierMove.VERIFY, by);
        if (!procedure.passes(DossierStage.APPRAISED) || !findings.isEmpty()) {
            Finding.requireEach(subject.criteria(), findings);
        }
        return made(DossierMove.VERIFY, by, before.verify(findings));
    }

    public RecognitionDossier sendBack(Doing by) {
        return made(
                DossierMove.SEND_BACK,
                by,
                is(DossierState.Returnable.class, DossierMove.SEND_BACK, by)
                        .sendBack(lastReceiver().orElseThrow()));
    }

    public RecognitionDossier appraise(List<Finding> findings, Doing by) {
        var before = is(DossierState.BeforeAppraisal.class, DossierMove.APPRAISE, by);
        Finding.requireEach(subject.criteria(), findings);
        return made(DossierMove.APPRAISE, by, before.appraise(findings));
    }

    public RecognitionDossier vote(Tally members, Doing by) {
        var before = is(DossierState.BeforeVote.class, DossierMove.VOTE, by);
        Guards guards = guards(DossierMove.VOTE, by);
        Finding.requireAllMet(before.findings());
        guards.vote(members);
        return made(DossierMove.VOTE, by, before.vote(members));
    }

    public RecognitionDossier recognise(Decision decision, Doing by) {
        var before = is(DossierState.BeforeRecognition.class, DossierMove.RECOGNISE, by);
        if (before instanceof DossierState.Appraised(List<Finding> findings)) {
            Finding.requireAllMet(findings);
        }
        return made(DossierMove.RECOGNISE, by, before.recognise(decision));
    }

    public RecognitionDossier announce(Doing by) {
        return made(
                DossierMove.ANNOUNCE,
                by,
                is(DossierState.Recognised.class, DossierMove.ANNOUNCE, by).announce());
    }

    public RecognitionDossier refuse(Doing by) {
        return made(
                DossierMove.REFUSE,
                by,
                is(DossierState.Refusable.class, DossierMove.REFUSE, by).refuse());
    }

    public RecognitionDossier appeal(Doing by) {
        return made(
                DossierMove.APPEAL,
                by,
                is(DossierState.Refused.class, DossierMove.APPEAL, by).appeal());
    }

    public RecognitionDossier grantAppeal(Doing by) {
        return made(
                DossierMove.GRANT_APPEAL,
                by,
                is(DossierState.UnderAppeal.class, DossierMove.GRANT_APPEAL, by).grantAppeal());
    }

    public RecognitionDossier dismissAppeal(Doing by) {
        return made(
                DossierMove.DISMISS_APPEAL,
                by,
                is(DossierState.UnderAppeal.class, DossierMove.DISMISS_APPEAL, by)
                        .dismissAppeal());
    }

    /** Why a person cannot make a move now, whatever the move says; nothing if he can. */
    public Optional<DossierRejection> refusal(DossierMove move, String actor) {
        if (!move.from().contains(state.step())) {
            return Optional.of(new WrongStep(move, state.step()));
        }
        if (!leadsOn(move)) {
            return Optional.of(new NotInProcedure(move, state.step(), procedure.code()));
        }
        return history.stream()
                .filter(made -> made.actor().equals(actor) && move.checks(made.move()))
                .findFirst()
                .map(made -> new PreparedBySame(move, made.move()));
    }

    /** The state, as one that has the move, if the person can make it. */
    private <S extends DossierState> S is(Class<S> wanted, DossierMove move, Doing by) {
        refusal(move, by.actor()).ifPresent(rejection -> {
            throw new DossierRefused(rejection);
        });
        return wanted.cast(state);
    }

    /** Whether its procedure has the move here. It is sent back to nobody if it was never submitted. */
    private boolean leadsOn(DossierMove move) {
        return move == DossierMove.SEND_BACK
                ? lastReceiver().isPresent()
                : move.inEveryProcedure() || found(move).isPresent();
    }

    private Optional<ProcedureStep> found(DossierMove move) {
        return move.to().stream()
                .sorted()
                .flatMap(to -> procedure.step(state.step(), to).stream())
                .findFirst();
    }

    private ProcedureStep step(DossierMove move) {
        return found(move)
                .orElseThrow(() -> new DossierRefused(new NotInProcedure(move, state.step(), procedure.code())));
    }

    private Guards guards(DossierMove move, Doing by) {
        return new Guards(procedure.code(), step(move), by);
    }

    private RecognitionDossier made(DossierMove move, Doing by, DossierState next) {
        requireDay(by, history.getLast().on());
        var longer = new ArrayList<>(history);
        longer.add(new Made(move, by.actor(), by.on(), next.step()));
        return new RecognitionDossier(id, subject, procedure, next, longer);
    }

    private static void requireDay(Doing by, LocalDate basis) {
        if (by.on().isAfter(by.today())) {
            throw new DossierRefused(new NotYet(by.on(), by.today()));
        }
        requireNotBefore(by.on(), basis);
    }

    private static void requireNotBefore(LocalDate on, LocalDate basis) {
        if (on.isBefore(basis)) {
            throw new DossierRefused(new BeforeBasis(on, basis));
        }
    }

    private Optional<Receiver> lastReceiver() {
        return history.reversed().stream()
                .filter(made -> DossierMove.SUBMIT.to().contains(made.to()))
                .findFirst()
                .map(made -> Receiver.of(made.to().name()));
    }
}
