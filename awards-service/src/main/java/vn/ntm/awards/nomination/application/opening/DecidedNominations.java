package vn.ntm.awards.nomination.application.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.application.MoveNomination;
import vn.ntm.awards.nomination.application.MoveNomination.Asked;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.awards.nomination.application.NominationsOnFile;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.version.EntityVersion;

/** What follows for nominations from decisions that commend, or annul. */
@ApplicationScoped
class DecidedNominations implements Nominations {

    private final NominationsOnFile nominations;
    private final MoveNomination move;
    private final PreparedMoves moves;

    DecidedNominations(NominationsOnFile nominations, MoveNomination move, PreparedMoves moves) {
        this.nominations = nominations;
        this.move = move;
        this.moves = moves;
    }

    @Override
    public NominationOnFile get(UUID id, AsOf asOf) {
        return present(nominations.find(List.of(id), asOf).get(id));
    }

    @Override
    public Map<UUID, NominationOnFile> find(Collection<UUID> ids, AsOf asOf) {
        return nominations.find(ids, asOf);
    }

    @Override
    public NominationOnFile forUpdate(UUID id) {
        return present(nominations.held(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, NominationOnFile> forUpdate(Collection<UUID> ids) {
        return nominations.held(ids);
    }

    @Override
    public NominationOnFile decide(UUID id, Consumer<EntityVersion> seen, UUID decision, Grounds grounds) {
        return move.handle(id, seen, new Asked(grounds, moves.decide(decision)));
    }

    @Override
    public NominationOnFile annul(UUID id, Grounds grounds) {
        return move.handle(id, _ -> {}, new Asked(grounds, Nomination::annul));
    }

    private static NominationOnFile present(@Nullable NominationOnFile found) {
        return Optional.ofNullable(found).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }
}
