package vn.ntm.awards.obstacle.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.obstacle.domain.Obstacle;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** What stands in the way of awards, as it was known at the instant of the question. */
public interface Obstacles {

    /** In the order of their first days. */
    List<Obstacle> list(ObstacleFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(ObstacleFilter filter, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none */
    Obstacle get(UUID id, Instant knownAt);

    /** All of each of the recipients, whatever became of them. */
    Map<UUID, List<Obstacle>> of(Collection<UUID> recipients, Instant knownAt);

    /** All that was ever on file of the recipient, the latest last. */
    List<RecordedObstacle> history(UUID recipient, Instant knownAt);

    /** The current fact, which nobody else writes until the transaction ends. */
    Optional<OnFile<Obstacle>> held(UUID id);

    /** It waits for whoever is deciding on the recipient, so that a decision knows it or came before. */
    void add(Obstacle obstacle, Filing filing);

    void replace(UUID rowId, Obstacle obstacle, Filing filing);
}
