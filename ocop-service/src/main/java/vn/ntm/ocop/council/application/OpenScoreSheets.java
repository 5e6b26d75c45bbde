package vn.ntm.ocop.council.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.council.domain.Spread;
import vn.ntm.ocop.council.domain.session.Composition;
import vn.ntm.ocop.council.domain.session.CouncilRefused;
import vn.ntm.ocop.council.domain.session.CouncilRejection.Flawed;
import vn.ntm.ocop.council.domain.session.Opening;
import vn.ntm.ocop.council.domain.session.Scoring;
import vn.ntm.ocop.council.domain.session.ScoringOutcome;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.MemberSheet;
import vn.ntm.ocop.scoring.domain.Rejection;

/** The sheets of a scoring are opened together; the dossier goes on by what they say, or is scored again. */
@ApplicationScoped
public class OpenScoreSheets {

    private final ScoringRoom room;
    private final Scorings scorings;
    private final ScoredDossiers dossiers;
    private final CurrentAct act;

    OpenScoreSheets(ScoringRoom room, Scorings scorings, ScoredDossiers dossiers, CurrentAct act) {
        this.room = room;
        this.scorings = scorings;
        this.dossiers = dossiers;
        this.act = act;
    }

    /**
     * @param seen is given the version of the dossier, and refuses another one than the caller saw
     * @param rejections what the council found that ends the scoring
     */
    public void handle(
            UUID id, Consumer<EntityVersion> seen, List<Rejection> rejections, String reason, String document) {
        ScoredDossier dossier = room.heldForScoring(id, seen);
        Scoring scoring = room.last(dossier);
        Composition composition = room.composition(dossier, room.council(scoring), scoring.heldOn());
        List<MemberSheet> sheets = CouncilProblems.worded(dossier.sheet(), () -> {
            List<MemberSheet> complete = scoring.complete();
            composition.require(scoring.members());
            room.check(dossier).flaws(complete, rejections).stream().findFirst().ifPresent(flaw -> {
                throw new CouncilRefused(new Flawed(flaw));
            });
            return complete;
        });
        CouncilResult result = room.rating(scoring.ruleSet(), scoring.setNo()).rate(sheets, rejections);
        var opening = new Opening(
                result,
                Spread.of(result, composition.rules(), room.ofThisStage(dossier).size()),
                rejections);
        scorings.open(
                scoring,
                opening,
                new Provenance(document, Confidence.HIGH, reason),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        if (opening.outcome() != ScoringOutcome.SCORED_AGAIN) {
            dossiers.rate(dossier, seen, result, reason, document);
        }
    }
}
