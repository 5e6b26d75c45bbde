package vn.ntm.criteria.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.dossier.domain.Doing;
import vn.ntm.criteria.dossier.domain.DossierMove;
import vn.ntm.criteria.dossier.domain.DossierRefused;
import vn.ntm.criteria.dossier.domain.DossierSubject;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.criteria.procedure.ProcedureBook;
import vn.ntm.criteria.procedure.domain.Procedure;
import vn.ntm.criteria.procedure.domain.Settings;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitSpell;

/** A unit begins its way to a title. */
@ApplicationScoped
public class OpenDossier {

    private final Dossiers dossiers;
    private final UnitDirectory units;
    private final ProcedureBook procedures;
    private final PinnedSets sets;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;
    private final CarriedUnits carriedUnits;

    OpenDossier(
            Dossiers dossiers,
            UnitDirectory units,
            ProcedureBook procedures,
            PinnedSets sets,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar,
            Identities identities,
            CarriedUnits carriedUnits) {
        this.dossiers = dossiers;
        this.units = units;
        this.procedures = procedures;
        this.sets = sets;
        this.rights = rights;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
        this.carriedUnits = carriedUnits;
    }

    public DossierOnFile handle(Opening opening) {
        LocalDate today = calendar.today();
        LocalDate on = Objects.requireNonNullElse(opening.on(), today);
        DayProblem.requireCome(on, today);
        KnownUnit known = units.on(opening.unit(), on);
        UnitSpell unit = known.spell();
        rights.require(DossierMove.OPEN.operation(), new Subject(opening.unit(), on));
        Procedure procedure = procedure(opening, unit, on);
        CriteriaSet set = sets.of(opening.criteriaSet(), opening.level(), unit, on, act.at());
        UUID id = identities.next();
        RecognitionDossier dossier;
        try {
            dossier = RecognitionDossier.open(
                    id,
                    new DossierSubject(
                            known.spellId(),
                            opening.unit(),
                            on,
                            opening.level(),
                            opening.programmeYear(),
                            set.terms().key(),
                            numbers(set)),
                    procedure,
                    new Doing(act.actor().name(), on, today, new Settings(Map.of())));
        } catch (DossierRefused refused) {
            throw DossierProblems.of(refused.rejection());
        }
        if (!dossiers.takesPlace(dossier, carriedUnits.sharing(dossier.subject()))) {
            throw DossierProblems.alreadyOpen(dossier.subject());
        }
        dossiers.open(
                dossier,
                new Provenance(opening.document(), Confidence.HIGH, opening.reason()),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        return dossiers.held(id);
    }

    private Procedure procedure(Opening opening, UnitSpell unit, LocalDate on) {
        return procedures
                .leadingTo(opening.level(), unit.type(), new AsOf(on, act.at()))
                .orElseThrow(() -> new Refusal(
                        DossierProblem.NO_PROCEDURE_IN_FORCE,
                        Map.of("level", opening.level(), "type", unit.type(), "day", on)));
    }

    private static SequencedSet<Integer> numbers(CriteriaSet set) {
        return set.criteria().stream().map(Criterion::number).collect(Collectors.toCollection(TreeSet::new));
    }
}
