package vn.ntm.criteria.dossier.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.ledger.domain.Decision;

/**
 * Where a recognition dossier stands. Only the moves written here exist; which of them a dossier can make is said by the
 * procedure under which it was opened.
 */
public sealed interface DossierState {

    /** The name of the state, as the API, the procedures and the database write it. */
    default DossierStage step() {
        return switch (this) {
            case Planned _ -> DossierStage.PLANNED;
            case Registered _ -> DossierStage.REGISTERED;
            case SelfAssessed _ -> DossierStage.SELF_ASSESSED;
            case Published _ -> DossierStage.PUBLISHED;
            case OpinionsClosed _ -> DossierStage.OPINIONS_CLOSED;
            case MeetingAgreed _ -> DossierStage.MEETING_AGREED;
            case Submitted submitted -> submitted.to().submitted();
            case Verified _ -> DossierStage.VERIFIED;
            case Surveyed _ -> DossierStage.SURVEYED;
            case Returned _ -> DossierStage.RETURNED;
            case Appraised _ -> DossierStage.APPRAISED;
            case CouncilVoted _ -> DossierStage.COUNCIL_VOTED;
            case Recognised _ -> DossierStage.RECOGNISED;
            case Announced _ -> DossierStage.ANNOUNCED;
            case Refused _ -> DossierStage.REFUSED;
            case UnderAppeal _ -> DossierStage.UNDER_APPEAL;
        };
    }

    /** To whom a dossier is submitted. */
    enum Receiver {
        DISTRICT(DossierStage.SUBMITTED_TO_DISTRICT),
        PROVINCE(DossierStage.SUBMITTED_TO_PROVINCE),
        CENTRE(DossierStage.SUBMITTED_TO_CENTRE);

        private final DossierStage submitted;

        Receiver(DossierStage submitted) {
            this.submitted = submitted;
        }

        public DossierStage submitted() {
            return submitted;
        }

        static Receiver of(String step) {
            return Arrays.stream(values())
                    .filter(receiver -> receiver.submitted.name().equals(step))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nobody receives a dossier that is " + step));
        }
    }

    /** On the list of the year. */
    record Planned() implements BeforeAssessment {
        public Registered register(LocalDate on) {
            return new Registered(on);
        }
    }

    /** Registered with the unit above: the years until the title can be sought are counted from here. */
    record Registered(LocalDate on) implements BeforeAssessment {}

    /** The unit says of itself that it meets the criteria. */
    record SelfAssessed() implements BeforeMeeting, BeforeSurvey, BeforeAppraisal {
        public Published publish(Publication publication) {
            return new Published(publication);
        }
    }

    /** The report was public for its time. */
    record Published(Publication publication) implements BeforeMeeting {
        public OpinionsClosed closeOpinions() {
            return new OpinionsClosed();
        }
    }

    /** The written opinions are in, and the report is amended. */
    record OpinionsClosed() implements BeforeMeeting {}

    /** The unit's meeting agreed. */
    record MeetingAgreed(Tally meeting) implements BeforeSubmission, BeforeVerification, BeforeSurvey {}

    /** With whoever has to look at it next. */
    record Submitted(Receiver to) implements BeforeVerification, BeforeAppraisal, Returnable, Refusable {}

    /** Verified on the ground; by the province, with a finding for every criterion. */
    record Verified(List<Finding> findings)
            implements BeforeSurvey, BeforeSubmission, BeforeVote, Returnable, Refusable {
        public Verified {
            findings = List.copyOf(findings);
        }
    }

    /** The households were asked, and enough of them are satisfied. */
    record Surveyed(Tally households) implements BeforeSubmission, BeforeAppraisal, Refusable {}

    /** Sent back; it goes again to whoever returned it. */
    record Returned(Receiver by) implements DossierState {
        public Submitted resubmit() {
            return new Submitted(by);
        }
    }

    /** Every criterion has a finding. */
    record Appraised(List<Finding> findings) implements BeforeVote, BeforeRecognition, Returnable, Refusable {
        public Appraised {
            findings = List.copyOf(findings);
        }
    }

    /** The appraisal council agreed. */
    record CouncilVoted(Tally members) implements BeforeRecognition, Refusable {}

    /** Recognised by a decision. */
    record Recognised(Decision decision) implements DossierState {
        public Announced announce() {
            return new Announced(decision);
        }
    }

    /** The recognition was made known. */
    record Announced(Decision decision) implements DossierState {}

    /** Refused, with a reason; the unit can appeal. */
    record Refused(Refusable was) implements DossierState {
        public UnderAppeal appeal() {
            return new UnderAppeal(was);
        }
    }

    /** Somebody else looks at the refusal. */
    record UnderAppeal(Refusable was) implements DossierState {

        /** @return where it stood when it was refused: it is examined from there again */
        public Refusable grantAppeal() {
            return was;
        }

        public Refused dismissAppeal() {
            return new Refused(was);
        }
    }

    /** A state in which the unit can hold itself against the criteria. */
    sealed interface BeforeAssessment extends DossierState {
        default SelfAssessed selfAssess() {
            return new SelfAssessed();
        }
    }

    /** A state in which the unit's meeting can be held. */
    sealed interface BeforeMeeting extends DossierState {
        default MeetingAgreed holdMeeting(Tally meeting) {
            return new MeetingAgreed(meeting);
        }
    }

    /** A state in which the households can be asked. */
    sealed interface BeforeSurvey extends DossierState {
        default Surveyed survey(Tally households) {
            return new Surveyed(households);
        }
    }

    /** A state from which it can be submitted. */
    sealed interface BeforeSubmission extends DossierState {
        default Submitted submit(Receiver to) {
            return new Submitted(to);
        }
    }

    /** A state in which it can be verified. */
    sealed interface BeforeVerification extends DossierState {
        default Verified verify(List<Finding> findings) {
            return new Verified(findings);
        }
    }

    /** A state in which it can be appraised. */
    sealed interface BeforeAppraisal extends DossierState {
        default Appraised appraise(List<Finding> findings) {
            return new Appraised(findings);
        }
    }

    /** A state in which the council can vote. */
    sealed interface BeforeVote extends DossierState {

        List<Finding> findings();

        default CouncilVoted vote(Tally members) {
            return new CouncilVoted(members);
        }
    }

    /** A state in which a decision can be made. */
    sealed interface BeforeRecognition extends DossierState {
        default Recognised recognise(Decision decision) {
            return new Recognised(decision);
        }
    }

    /** A state from which whoever has it can send it back. */
    sealed interface Returnable extends DossierState {
        default Returned sendBack(Receiver by) {
            return new Returned(by);
        }
    }

    /** A state in which it can be refused. */
    sealed interface Refusable extends DossierState {
        default Refused refuse() {
            return new Refused(this);
        }
    }
}
