package vn.ntm.ledger.act;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The act that the request at hand is: what it files names this act. */
@RequestScoped
public class CurrentAct {

    private @Nullable Begun begun;

    public UUID id() {
        return begun().id();
    }

    public Instant at() {
        return begun().at();
    }

    public Actor actor() {
        return begun().actor();
    }

    void begin(UUID id, Instant at, Actor actor) {
        begun = new Begun(id, at, actor);
    }

    private Begun begun() {
        if (begun == null) {
            throw new IllegalStateException("Nothing is filed outside of an act: the operation lacks @Act");
        }
        return begun;
    }

    private record Begun(UUID id, Instant at, Actor actor) {}
}
