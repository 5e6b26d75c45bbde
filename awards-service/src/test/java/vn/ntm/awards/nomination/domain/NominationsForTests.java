package vn.ntm.awards.nomination.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.council.domain.Vote;
import vn.ntm.awards.nomination.domain.NominationProcedure.Leg;
import vn.ntm.awards.nomination.domain.content.Proposer;
import vn.ntm.kernel.UnitCode;

/** Nominations on their way, by the steps of award-procedure.csv. */
final class NominationsForTests {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    static final String REGIME = "L2022_ND152_2025";
    static final UUID DECISION = new UUID(4, 1);
    static final Vote CARRIED = new Vote(9, 8, 1, 0, true);
    static final Vote NOT_CARRIED = new Vote(9, 2, 6, 1, false);

    private NominationsForTests() {}

    static Nomination draft() {
        return Nomination.open(
                new UUID(1, 1), subject(NominationFlow.PROVINCIAL_THEMATIC), thematic(), REGIME, by("unit"));
    }

    static Nomination submitted() {
        return draft().reviewByUnit(CARRIED, by("unit")).submit(by("unit"));
    }

    static Nomination appraised() {
        return submitted().accept(by("department"));
    }

    static Nomination atTheCouncil() {
        return appraised().referToCouncil(by("department"));
    }

    static Nomination stateLevel() {
        return Nomination.open(
                new UUID(1, 2),
                subject(NominationFlow.STATE_LEVEL),
                procedure(
                        NominationFlow.STATE_LEVEL,
                        "NOMINATION_DRAFT PUBLIC_OPINION",
                        "PUBLIC_OPINION PROVINCIAL_VOTE",
                        "PROVINCIAL_VOTE SENT_TO_CENTRAL",
                        "SENT_TO_CENTRAL DECIDED"),
                REGIME,
                by("unit"));
    }

    static Nomination simplified() {
        return Nomination.propose(
                new UUID(1, 3),
                subject(NominationFlow.SIMPLIFIED),
                procedure(NominationFlow.SIMPLIFIED, "SUBMITTED DECIDED"),
                REGIME,
                by("unit"));
    }

    private static NominationProcedure thematic() {
        return procedure(
                NominationFlow.PROVINCIAL_THEMATIC,
                "MOVEMENT_LAUNCHED NOMINATION_DRAFT",
                "NOMINATION_DRAFT UNIT_COUNCIL_REVIEWED",
                "UNIT_COUNCIL_REVIEWED SUBMITTED",
                "SUBMITTED RETURNED",
                "SUBMITTED APPRAISAL",
                "APPRAISAL CONSULTATION",
                "APPRAISAL REJECTED",
                "APPRAISAL COUNCIL_REVIEW",
                "APPRAISAL DECIDED",
                "DECIDED NOTIFIED",
                "DECIDED ANNULLED");
    }

    private static NominationProcedure procedure(NominationFlow flow, String... steps) {
        Set<Leg> legs = Arrays.stream(steps)
                .map(step -> step.split(" ", -1))
                .flatMap(step -> Leg.of(step[0], step[1]).stream())
                .collect(Collectors.toSet());
        return new NominationProcedure(flow, legs);
    }

    private static NominationSubject subject(NominationFlow flow) {
        return new NominationSubject(
                flow,
                new UUID(2, 1),
                new UUID(3, 1),
                RecipientKind.COLLECTIVE,
                null,
                "BK_TINH",
                MeritKind.MOVEMENT,
                new Proposer(ProposerKind.COMMUNE, new UnitCode("18133"), DAY, null));
    }

    static Doing by(String actor) {
        return on(DAY, actor);
    }

    static Doing on(LocalDate day, String actor) {
        return new Doing(actor, day, TODAY);
    }

    static NominationRejection refusal(ThrowingCallable move) {
        return catchThrowableOfType(NominationRefused.class, move).rejection();
    }
}
