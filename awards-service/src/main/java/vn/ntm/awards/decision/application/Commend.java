package vn.ntm.awards.decision.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.ntm.awards.commendation.application.AwardsOnFile;
import vn.ntm.awards.commendation.domain.Award;
import vn.ntm.awards.decision.domain.AwardDecision;
import vn.ntm.awards.eligibility.application.Eligibility;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationSubject;
import vn.ntm.ledger.fact.Filing;

/** Everybody of a decision is checked again, moved on, and put on file as commended. */
@ApplicationScoped
class Commend {

    private final Eligibility eligibility;
    private final Nominations nominations;
    private final CommendationOfDecision commendations;
    private final AwardsOnFile awards;

    Commend(
            Eligibility eligibility,
            Nominations nominations,
            CommendationOfDecision commendations,
            AwardsOnFile awards) {
        this.eligibility = eligibility;
        this.nominations = nominations;
        this.commendations = commendations;
        this.awards = awards;
    }

    /** @param nominated held by this transaction, as are their campaigns */
    void all(AwardDecision decision, List<NominationOnFile> nominated, Filing filing) {
        eligibility.requireForDecision(
                nominated.stream()
                        .map(onFile -> asked(onFile.nomination(), decision))
                        .toList(),
                decision.signedOn());
        nominated.forEach(onFile -> one(decision, onFile, filing));
    }

    private void one(AwardDecision decision, NominationOnFile onFile, Filing filing) {
        Nomination nomination = onFile.nomination();
        var grounds = new Grounds(
                decision.signedOn(),
                Objects.requireNonNullElse(decision.note(), ""),
                decision.document().source());
        nominations.decide(nomination.id(), _ -> {}, decision.id(), grounds);
        awards.add(commendations.of(decision, nomination), award(decision, nomination), filing);
    }

    private static Nominated asked(Nomination nomination, AwardDecision decision) {
        NominationSubject subject = nomination.subject();
        return new Nominated(
                nomination.id().toString(),
                subject.recipient(),
                subject.form(),
                subject.merit(),
                subject.achievement(),
                subject.campaign(),
                decision.issuer(),
                nomination.intake().regime(),
                null);
    }

    private static Award award(AwardDecision decision, Nomination nomination) {
        NominationSubject subject = nomination.subject();
        return new Award(
                decision.id(),
                nomination.id(),
                subject.recipient(),
                subject.achievement(),
                subject.campaign(),
                subject.form(),
                subject.merit(),
                nomination.intake().regime());
    }
}
