package vn.ntm.awards.obstacle.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.obstacle.domain.Obstacle;
import vn.ntm.awards.obstacle.domain.ObstacleState;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/** What stands in the way of a recipient comes on file at any time; it is over by a document, or was never so. */
@ApplicationScoped
public class RecordObstacle {

    private final Obstacles obstacles;
    private final Recipients recipients;
    private final CurrentAct act;
    private final Calendar calendar;

    RecordObstacle(Obstacles obstacles, Recipients recipients, CurrentAct act, Calendar calendar) {
        this.obstacles = obstacles;
        this.recipients = recipients;
        this.act = act;
        this.calendar = calendar;
    }

    /** @throws Refusal if there is no such recipient, or the day has not come */
    public void begin(Obstacle obstacle) {
        DayProblem.requireCome(obstacle.began(), calendar.today());
        recipients.get(obstacle.recipient(), new AsOf(calendar.today(), act.at()));
        obstacles.add(obstacle, filing());
    }

    /**
     * It is over since the day.
     *
     * @param seen is given the version on file, and refuses another one than the caller saw
     * @throws Refusal if it is not pending, or the day has not come or is not after its beginning
     */
    public void end(UUID id, LocalDate day, Provenance grounds, Consumer<EntityVersion> seen) {
        OnFile<Obstacle> pending = pending(id, seen);
        DayProblem.requireCome(day, calendar.today());
        LocalDate began = pending.fact().began();
        if (!day.isAfter(began)) {
            throw new Refusal(ObstacleProblem.OBSTACLE_ENDED_BEFORE_IT_BEGAN, Map.of("endedOn", day, "beganOn", began));
        }
        obstacles.replace(pending.rowId(), pending.fact().endedOn(day, grounds.source(), grounds.note()), filing());
    }

    /**
     * It never stood in the way.
     *
     * @param seen is given the version on file, and refuses another one than the caller saw
     * @throws Refusal if it is withdrawn already
     */
    public void withdraw(UUID id, Provenance grounds, Consumer<EntityVersion> seen) {
        OnFile<Obstacle> held = held(id, seen);
        if (held.fact().state() == ObstacleState.WITHDRAWN) {
            throw notPending(held);
        }
        obstacles.replace(held.rowId(), held.fact().withdrawn(grounds.source(), grounds.note()), filing());
    }

    private OnFile<Obstacle> pending(UUID id, Consumer<EntityVersion> seen) {
        OnFile<Obstacle> held = held(id, seen);
        if (held.fact().state() != ObstacleState.PENDING) {
            throw notPending(held);
        }
        return held;
    }

    private OnFile<Obstacle> held(UUID id, Consumer<EntityVersion> seen) {
        OnFile<Obstacle> held = obstacles.held(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.accept(new EntityVersion(held.fact().version()));
        return held;
    }

    private static Refusal notPending(OnFile<Obstacle> held) {
        return new Refusal(
                ObstacleProblem.OBSTACLE_NOT_PENDING,
                Map.of("state", held.fact().state()));
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
