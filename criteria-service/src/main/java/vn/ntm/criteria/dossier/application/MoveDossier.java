package vn.ntm.criteria.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.criteria.dossier.domain.Doing;
import vn.ntm.criteria.dossier.domain.DossierRefused;
import vn.ntm.criteria.dossier.domain.DossierState;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.criteria.procedure.ProcedureBook;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** Somebody does the next thing to a dossier: on record with who, when, why and on which document. */
@ApplicationScoped
public class MoveDossier {

    private final Dossiers dossiers;
    private final ProcedureBook procedures;
    private final CarriedUnits units;
    private final CurrentAct act;
    private final Calendar calendar;

    MoveDossier(Dossiers dossiers, ProcedureBook procedures, CarriedUnits units, CurrentAct act, Calendar calendar) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.units = units;
        this.act = act;
        this.calendar = calendar;
    }

    /** @param seen is given the version that the dossier has, and refuses another one than the caller saw */
    public Moved handle(UUID id, Consumer<EntityVersion> seen, Asked asked) {
        Grounds grounds = asked.grounds();
        DossierOnFile before = dossiers.held(id);
        seen.accept(before.version());
        LocalDate on = Objects.requireNonNullElse(grounds.on(), calendar.today());
        var doing = new Doing(
                act.actor().name(),
                on,
                calendar.today(),
                procedures.settings(before.dossier().procedure().code(), new AsOf(on, act.at())));
        RecognitionDossier moved;
        try {
            moved = asked.way().of(before.dossier(), doing);
        } catch (DossierRefused refused) {
            throw DossierProblems.of(refused.rejection(), before.dossier(), doing.actor());
        }
        UnitCode unit = unit(moved, on);
        requireAlone(before.dossier(), moved);
        dossiers.record(
                before,
                moved,
                new Provenance(grounds.document(), Confidence.HIGH, grounds.reason()),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        return new Moved(dossiers.held(id), unit);
    }

    private UnitCode unit(RecognitionDossier moved, LocalDate on) {
        var subject = moved.subject();
        Optional<UnitCode> unit = units.on(CarriedUnits.Opened.of(subject), new AsOf(on, act.at()));
        if (unit.isEmpty() && moved.history().getLast().move().bringsOn()) {
            throw DossierProblems.unitEnded(subject, on);
        }
        return unit.orElse(subject.unit());
    }

    /** What was refused left its place to another dossier: it comes back only as long as that is free. */
    private void requireAlone(RecognitionDossier before, RecognitionDossier moved) {
        if (before.state() instanceof DossierState.Refused
                && !dossiers.takesPlace(moved, units.sharing(moved.subject()))) {
            throw DossierProblems.alreadyOpen(moved.subject());
        }
    }

    /**
     * A dossier that was moved.
     *
     * @param unit whose it was on the day of the move
     */
    public record Moved(DossierOnFile onFile, UnitCode unit) {}

    /** What is to be done, why and when. */
    public record Asked(Grounds grounds, Way way) {}

    /** The move: one of the methods of the dossier. */
    @FunctionalInterface
    public interface Way {
        RecognitionDossier of(RecognitionDossier dossier, Doing by);
    }

    /** A move that is made with something: findings, a tally, a publication. */
    @FunctionalInterface
    public interface WayWith<T> {
        RecognitionDossier of(RecognitionDossier dossier, T given, Doing by);

        default Way with(T given) {
            return (dossier, by) -> of(dossier, given, by);
        }
    }
}
