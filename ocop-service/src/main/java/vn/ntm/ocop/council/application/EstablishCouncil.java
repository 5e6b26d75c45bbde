package vn.ntm.ocop.council.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.council.domain.Council;

/** A decision makes a council, or changes who sits in it. */
@ApplicationScoped
public class EstablishCouncil {

    private final Councils councils;
    private final CurrentAct act;
    private final Calendar calendar;

    EstablishCouncil(Councils councils, CurrentAct act, Calendar calendar) {
        this.councils = councils;
        this.act = act;
        this.calendar = calendar;
    }

    /** @throws Refusal if the decision is not signed yet */
    public Council establish(Council council, Provenance provenance) {
        DayProblem.requireCome(council.decisionSignedOn(), calendar.today());
        councils.add(council, provenance, filing());
        return council;
    }

    /**
     * @param seen is given the version on file, and refuses another one than the caller saw
     * @param changed the council as the later decision has it, of the one before
     */
    public Council change(
            UUID id, Consumer<EntityVersion> seen, Function<Council, Council> changed, Provenance provenance) {
        Council before = councils.held(id);
        seen.accept(new EntityVersion(before.version()));
        Council council = changed.apply(before);
        DayProblem.requireCome(council.decisionSignedOn(), calendar.today());
        if (council.decisionSignedOn().isBefore(before.decisionSignedOn())) {
            throw new Refusal(
                    CouncilProblem.COUNCIL_CHANGES_BEFORE_IT_BEGAN,
                    Map.of("signedOn", council.decisionSignedOn(), "before", before.decisionSignedOn()));
        }
        councils.replace(council, provenance, filing());
        return council;
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
