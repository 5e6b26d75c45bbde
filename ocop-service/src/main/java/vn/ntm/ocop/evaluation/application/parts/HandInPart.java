package vn.ntm.ocop.evaluation.application.parts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.evaluation.application.DossierParts;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;
import vn.ntm.ocop.evaluation.domain.part.GivenPart;

/** A part of a dossier is handed in: as long as nothing is decided, and what was scored stays as it was scored. */
@ApplicationScoped
public class HandInPart {

    private final EvaluationDossiers dossiers;
    private final DossierParts parts;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;

    HandInPart(
            EvaluationDossiers dossiers, DossierParts parts, CurrentAct act, Calendar calendar, Identities identities) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
    }

    /** @param seen is given the version that the dossier has, and refuses another one than the caller saw */
    public EvaluationOnFile handle(UUID id, Consumer<EntityVersion> seen, HandedIn handedIn) {
        EvaluationOnFile onFile = dossiers.held(id);
        seen.accept(onFile.version());
        requireOpen(onFile.dossier().state().step());
        LocalDate on = Objects.requireNonNullElse(handedIn.on(), calendar.today());
        DayProblem.requireCome(on, calendar.today());
        parts.add(
                id,
                onFile.dossier().version(),
                new GivenPart(
                        identities.next(),
                        handedIn.part(),
                        handedIn.evidence(),
                        handedIn.form(),
                        handedIn.reference(),
                        on),
                new Provenance(handedIn.document(), Confidence.HIGH, handedIn.reason()),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        return onFile;
    }

    private static void requireOpen(EvaluationStep state) {
        if (!state.takesParts()) {
            throw new Refusal(PartProblem.DOSSIER_TAKES_NO_PARTS, Map.of("state", state));
        }
    }
}
