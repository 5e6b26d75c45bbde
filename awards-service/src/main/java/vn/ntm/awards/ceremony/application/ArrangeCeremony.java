package vn.ntm.awards.ceremony.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.awards.ceremony.domain.Ceremony;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.version.EntityVersion;

/** The department says where and when commendations are to be handed over. */
@ApplicationScoped
public class ArrangeCeremony {

    private final Ceremonies ceremonies;
    private final List<PresentedIn> presented;
    private final UnitDirectory units;
    private final CurrentAct act;

    ArrangeCeremony(Ceremonies ceremonies, @All List<PresentedIn> presented, UnitDirectory units, CurrentAct act) {
        this.ceremonies = ceremonies;
        this.presented = List.copyOf(presented);
        this.units = units;
        this.act = act;
    }

    /** @throws Refusal if another is called so, or a point is in no unit of the day */
    public CeremonyOnFile arrange(Ceremony ceremony, Provenance provenance) {
        if (ceremonies.held(ceremony.code()).isPresent()) {
            throw new Refusal(CeremonyProblem.CEREMONY_ON_FILE, Map.of("ceremony", ceremony.code()));
        }
        return record(ceremony, provenance);
    }

    /**
     * As a whole: what is absent is no longer said.
     *
     * @param seen is given the version on file, and refuses another one than the caller saw
     */
    public CeremonyOnFile correct(Ceremony ceremony, Consumer<EntityVersion> seen, Provenance provenance) {
        CeremonyOnFile before =
                ceremonies.held(ceremony.code()).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.accept(before.version());
        requireUsedStays(before.ceremony(), ceremony);
        return record(ceremony, provenance);
    }

    private void requireUsedStays(Ceremony before, Ceremony ceremony) {
        Set<Integer> used = presented.stream()
                .flatMap(some -> some.points(before.code()).stream())
                .collect(Collectors.toUnmodifiableSet());
        boolean stays = used.isEmpty()
                || (before.heldOn().equals(ceremony.heldOn())
                        && used.stream().allMatch(point -> point == 0 || ceremony.hasPoint(point)));
        if (!stays) {
            throw new Refusal(CeremonyProblem.CEREMONY_HAS_TAKEN_PLACE, Map.of("ceremony", before.code()));
        }
    }

    private CeremonyOnFile record(Ceremony ceremony, Provenance provenance) {
        ceremony.points().forEach(point -> units.on(point.unit(), point.unitOn()));
        return ceremonies.record(ceremony, provenance, new Filing(act.id(), act.at(), Conflict.REFUSE));
    }
}
