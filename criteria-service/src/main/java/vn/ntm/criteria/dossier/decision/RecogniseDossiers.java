package vn.ntm.criteria.dossier.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.application.CarriedUnits;
import vn.ntm.criteria.dossier.application.DossierProblem;
import vn.ntm.criteria.dossier.application.Grounds;
import vn.ntm.criteria.dossier.application.MoveDossier;
import vn.ntm.criteria.dossier.domain.DossierMove;
import vn.ntm.criteria.dossier.domain.DossierSubject;
import vn.ntm.criteria.recognition.application.RecognitionsOnFile;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.UnitDay;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.FactProblem;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.VersionProblem;

/** One decision recognises many units and titles: all of them, or none. */
@ApplicationScoped
class RecogniseDossiers {

    private final Decisions decisions;
    private final MoveDossier move;
    private final RecognitionsOnFile recognitions;
    private final CarriedUnits units;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Identities identities;

    RecogniseDossiers(
            Decisions decisions,
            MoveDossier move,
            RecognitionsOnFile recognitions,
            CarriedUnits units,
            CallerRights rights,
            CurrentAct act,
            Identities identities) {
        this.decisions = decisions;
        this.move = move;
        this.recognitions = recognitions;
        this.units = units;
        this.rights = rights;
        this.act = act;
        this.identities = identities;
    }

    RecognitionDecision handle(DecisionRequest request) {
        request.check();
        RecognitionDecision empty = nothingYet(request);
        if (decisions.used(empty)) {
            throw new Refusal(
                    DossierProblem.DECISION_NUMBER_USED,
                    Map.of(
                            "number",
                            empty.number(),
                            "issuer",
                            empty.issuer(),
                            "year",
                            empty.signedOn().getYear()));
        }
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        var items = new ArrayList<RecognitionDecision.Item>();
        // always in one order, so that two decisions over the same dossiers wait for each other and do not hang
        request.dossiers().stream()
                .sorted(Comparator.comparing(DecisionRequest.Entry::dossier))
                .forEach(entry -> items.add(recognise(entry, request, filing)));
        RecognitionDecision whole = empty.with(items);
        decisions.add(whole, filing);
        return whole;
    }

    private RecognitionDecision.Item recognise(DecisionRequest.Entry entry, DecisionRequest request, Filing filing) {
        var decision = new Decision(
                request.number(), request.issuer(), request.signedOn(), request.document(), Confidence.HIGH);
        MoveDossier.Moved recognised = move.handle(
                entry.dossier(),
                current -> requireVersion(entry.version(), current),
                new MoveDossier.Asked(
                        new Grounds(request.signedOn(), request.reason(), request.document()),
                        (dossier, by) -> dossier.recognise(decision, by)));
        DossierSubject subject = recognised.onFile().dossier().subject();
        rights.require(
                DossierMove.RECOGNISE.operation(),
                units.today(CarriedUnits.Opened.of(subject)).concerned());
        UnitCode unit = recognised.unit();
        file(recognition(unit, subject, entry.field(), request, decision), filing);
        return new RecognitionDecision.Item(
                entry.dossier(), unit, subject.level(), subject.programmeYear(), entry.field());
    }

    private void file(Recognition recognition, Filing filing) {
        if (recognitions.like(recognition).isPresent()) {
            throw new Refusal(
                    FactProblem.FACT_ALREADY_ON_FILE,
                    Map.of("fact", recognition.event() + " " + recognition.level() + " " + recognition.unit()));
        }
        recognitions.add(recognition, filing);
    }

    private static Recognition recognition(
            UnitCode unit, DossierSubject subject, @Nullable String field, DecisionRequest request, Decision decision) {
        return new Recognition(
                Event.RECOGNISED,
                subject.level(),
                unit,
                new UnitDay(request.signedOn(), UnitDay.Basis.SIGNED),
                subject.programmeYear(),
                request.round(),
                decision,
                null,
                field,
                Counted.YES,
                null);
    }

    private static void requireVersion(long seen, EntityVersion current) {
        if (current.value() != seen) {
            throw new Refusal(VersionProblem.PRECONDITION_FAILED, Map.of("current", current.tag()));
        }
    }

    private RecognitionDecision nothingYet(DecisionRequest request) {
        return new RecognitionDecision(
                identities.next(),
                request.number(),
                request.issuer(),
                request.signedOn(),
                request.round(),
                new Provenance(request.document(), Confidence.HIGH, request.reason()),
                List.of());
    }
}
