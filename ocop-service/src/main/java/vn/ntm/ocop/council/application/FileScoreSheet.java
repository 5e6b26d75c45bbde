package vn.ntm.ocop.council.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.council.domain.session.CouncilRefused;
import vn.ntm.ocop.council.domain.session.CouncilRejection.Flawed;
import vn.ntm.ocop.council.domain.session.Scoring;
import vn.ntm.ocop.scoring.domain.MemberSheet;

/** A member files his sheet, or says that he has an interest in the matter. */
@ApplicationScoped
public class FileScoreSheet {

    private final ScoringRoom room;
    private final Scorings scorings;
    private final CurrentAct act;
    private final Calendar calendar;

    FileScoreSheet(ScoringRoom room, Scorings scorings, CurrentAct act, Calendar calendar) {
        this.room = room;
        this.scorings = scorings;
        this.act = act;
        this.calendar = calendar;
    }

    /** @param sheet of whoever acts */
    public void file(UUID id, MemberSheet sheet, Provenance provenance) {
        ScoredDossier dossier = room.heldForScoring(id);
        Scoring scoring = room.last(dossier);
        CouncilProblems.worded(dossier.sheet(), () -> {
            scoring.requireTakes(sheet);
            room.composition(dossier, room.council(scoring), scoring.heldOn()).requireMayScore(sheet.member());
            room.check(dossier).flaws(sheet).stream().findFirst().ifPresent(flaw -> {
                throw new CouncilRefused(new Flawed(flaw));
            });
            return sheet;
        });
        scorings.file(scoring, sheet, provenance, filing());
    }

    /** @return why the member is kept away: a conflict that is on file already stays as it is */
    public ConflictGround declare(UUID id, String member, ConflictGround ground, Provenance provenance) {
        ScoredDossier dossier = room.heldForScoring(id);
        room.ofThisStage(dossier).stream()
                .filter(scoring -> !scoring.opened() && scoring.members().contains(member))
                .forEach(scoring -> CouncilProblems.worded(dossier.sheet(), () -> scoring.without(member)));
        ConflictGround onFile = scorings.conflicts(id, calendar.now()).get(member);
        if (onFile != null) {
            return onFile;
        }
        scorings.declare(id, member, ground, provenance, filing());
        return ground;
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
