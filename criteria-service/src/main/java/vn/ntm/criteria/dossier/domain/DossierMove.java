package vn.ntm.criteria.dossier.domain;

import static vn.ntm.criteria.procedure.domain.DossierStage.ANNOUNCED;
import static vn.ntm.criteria.procedure.domain.DossierStage.APPRAISED;
import static vn.ntm.criteria.procedure.domain.DossierStage.COUNCIL_VOTED;
import static vn.ntm.criteria.procedure.domain.DossierStage.MEETING_AGREED;
import static vn.ntm.criteria.procedure.domain.DossierStage.OPINIONS_CLOSED;
import static vn.ntm.criteria.procedure.domain.DossierStage.PLANNED;
import static vn.ntm.criteria.procedure.domain.DossierStage.PUBLISHED;
import static vn.ntm.criteria.procedure.domain.DossierStage.RECOGNISED;
import static vn.ntm.criteria.procedure.domain.DossierStage.REFUSED;
import static vn.ntm.criteria.procedure.domain.DossierStage.REGISTERED;
import static vn.ntm.criteria.procedure.domain.DossierStage.RETURNED;
import static vn.ntm.criteria.procedure.domain.DossierStage.SELF_ASSESSED;
import static vn.ntm.criteria.procedure.domain.DossierStage.SUBMITTED_TO_CENTRE;
import static vn.ntm.criteria.procedure.domain.DossierStage.SUBMITTED_TO_DISTRICT;
import static vn.ntm.criteria.procedure.domain.DossierStage.SUBMITTED_TO_PROVINCE;
import static vn.ntm.criteria.procedure.domain.DossierStage.SURVEYED;
import static vn.ntm.criteria.procedure.domain.DossierStage.UNDER_APPEAL;
import static vn.ntm.criteria.procedure.domain.DossierStage.VERIFIED;

import java.util.EnumSet;
import java.util.Set;
import vn.ntm.criteria.procedure.domain.DossierStage;

/** What can be done to a dossier. The states have these moves; a test holds this list against them. */
public enum DossierMove {
    OPEN("openRecognitionDossier", Rank.PREPARES, Set.of(), EnumSet.of(PLANNED)),
    REGISTER("registerDossier", Rank.PREPARES, EnumSet.of(PLANNED), EnumSet.of(REGISTERED)),
    SELF_ASSESS("selfAssessDossier", Rank.PREPARES, EnumSet.of(PLANNED, REGISTERED), EnumSet.of(SELF_ASSESSED)),
    PUBLISH("publishDossier", Rank.PREPARES, EnumSet.of(SELF_ASSESSED), EnumSet.of(PUBLISHED)),
    CLOSE_OPINIONS("closeDossierOpinions", Rank.PREPARES, EnumSet.of(PUBLISHED), EnumSet.of(OPINIONS_CLOSED)),
    HOLD_MEETING(
            "holdDossierMeeting",
            Rank.PREPARES,
            EnumSet.of(SELF_ASSESSED, PUBLISHED, OPINIONS_CLOSED),
            EnumSet.of(MEETING_AGREED)),
    SUBMIT("submitDossier", Rank.PREPARES, EnumSet.of(MEETING_AGREED, VERIFIED, SURVEYED), Receivers.ALL),
    RESUBMIT("resubmitDossier", Rank.PREPARES, EnumSet.of(RETURNED), Receivers.ALL),
    SURVEY(
            "recordDossierSurvey",
            Rank.PREPARES,
            EnumSet.of(SELF_ASSESSED, MEETING_AGREED, VERIFIED),
            EnumSet.of(SURVEYED)),
    VERIFY(
            "verifyDossier",
            Rank.VERIFIES,
            EnumSet.of(MEETING_AGREED, SUBMITTED_TO_DISTRICT, SUBMITTED_TO_PROVINCE, SUBMITTED_TO_CENTRE),
            EnumSet.of(VERIFIED)),
    SEND_BACK(
            "returnDossier",
            Rank.NEITHER,
            EnumSet.of(SUBMITTED_TO_DISTRICT, SUBMITTED_TO_PROVINCE, SUBMITTED_TO_CENTRE, VERIFIED, APPRAISED),
            EnumSet.of(RETURNED)),
    APPRAISE(
            "appraiseDossier",
            Rank.APPRAISES,
            EnumSet.of(SELF_ASSESSED, SURVEYED, SUBMITTED_TO_DISTRICT, SUBMITTED_TO_PROVINCE, SUBMITTED_TO_CENTRE),
            EnumSet.of(APPRAISED)),
    VOTE("recordDossierVote", Rank.VOTES, EnumSet.of(VERIFIED, APPRAISED), EnumSet.of(COUNCIL_VOTED)),
    RECOGNISE("recogniseDossiers", Rank.DECIDES, EnumSet.of(APPRAISED, COUNCIL_VOTED), EnumSet.of(RECOGNISED)),
    ANNOUNCE("announceDossier", Rank.NEITHER, EnumSet.of(RECOGNISED), EnumSet.of(ANNOUNCED)),
    REFUSE("refuseDossier", Rank.DECIDES, Receivers.EXAMINED, EnumSet.of(REFUSED)),
    APPEAL("appealDossier", Rank.PREPARES, EnumSet.of(REFUSED), EnumSet.of(UNDER_APPEAL)),
    GRANT_APPEAL("grantDossierAppeal", Rank.HEARS_APPEALS, EnumSet.of(UNDER_APPEAL), Receivers.EXAMINED),
    DISMISS_APPEAL("dismissDossierAppeal", Rank.HEARS_APPEALS, EnumSet.of(UNDER_APPEAL), EnumSet.of(REFUSED));

    private final String operation;
    private final Rank rank;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<DossierStage> from;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<DossierStage> to;

    DossierMove(String operation, Rank rank, Set<DossierStage> from, Set<DossierStage> to) {
        this.operation = operation;
        this.rank = rank;
        this.from = Set.copyOf(from);
        this.to = Set.copyOf(to);
    }

    /** The operation of the API that makes it. */
    public String operation() {
        return operation;
    }

    public Set<DossierStage> from() {
        return from;
    }

    public Set<DossierStage> to() {
        return to;
    }

    /** Whether somebody who made the other move cannot make this one: nobody approves what he prepared. */
    public boolean checks(DossierMove other) {
        return rank.compareTo(other.rank) > 0 && other.rank != Rank.NEITHER && rank != Rank.PREPARES;
    }

    /** Whether it brings the unit nearer to its title: then the unit has to be there. A dossier can always be closed. */
    public boolean bringsOn() {
        return switch (this) {
            case REFUSE, DISMISS_APPEAL, ANNOUNCE -> false;
            case OPEN, REGISTER, SELF_ASSESS, PUBLISH, CLOSE_OPINIONS, HOLD_MEETING, SUBMIT, RESUBMIT, SURVEY -> true;
            case VERIFY, SEND_BACK, APPRAISE, VOTE, RECOGNISE, APPEAL, GRANT_APPEAL -> true;
        };
    }

    /** Whether it is the same in every procedure, and none has a row for it. */
    boolean inEveryProcedure() {
        return switch (this) {
            case RESUBMIT, SEND_BACK, REFUSE, APPEAL, GRANT_APPEAL, DISMISS_APPEAL -> true;
            case OPEN, REGISTER, SELF_ASSESS, PUBLISH, CLOSE_OPINIONS, HOLD_MEETING, SUBMIT, SURVEY -> false;
            case VERIFY, APPRAISE, VOTE, RECOGNISE, ANNOUNCE -> false;
        };
    }

    /** How far a move lies from the preparation of a dossier; who made one of an earlier rank makes none of a later. */
    private enum Rank {
        NEITHER,
        PREPARES,
        VERIFIES,
        APPRAISES,
        VOTES,
        DECIDES,
        HEARS_APPEALS
    }

    private static final class Receivers {
        static final Set<DossierStage> ALL =
                EnumSet.of(SUBMITTED_TO_DISTRICT, SUBMITTED_TO_PROVINCE, SUBMITTED_TO_CENTRE);
        static final Set<DossierStage> EXAMINED = EnumSet.of(
                SUBMITTED_TO_DISTRICT,
                SUBMITTED_TO_PROVINCE,
                SUBMITTED_TO_CENTRE,
                VERIFIED,
                SURVEYED,
                APPRAISED,
                COUNCIL_VOTED);
    }
}
