package vn.ntm.proving.place;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The table {@code proof_place} of a service: a place for each thing that was signed. What makes two of them the same is in the
 * columns that the service names; they are unique together, by the constraint {@code proof_place_of_what_was_said}.
 */
public final class PlaceTable {

    private final Jdbi jdbi;
    private final List<String> said;

    /** @param said the columns that say what was signed, and of what */
    public PlaceTable(Jdbi jdbi, String... said) {
        this.jdbi = jdbi;
        this.said = List.of(said);
    }

    /** The place of what is to be signed; whoever asks for the same, and be it at once, gets the same. */
    public Position of(Map<String, ?> what, Instant at) {
        return jdbi.withHandle(handle -> find(handle, what).orElseGet(() -> {
            give(handle, what, at);
            return find(handle, what).orElseThrow();
        }));
    }

    private Optional<Position> find(Handle handle, Map<String, ?> what) {
        String same = said.stream().map(column -> column + " = :" + column).collect(Collectors.joining(" and "));
        return handle.createQuery("select position from proof_place where " + same)
                .bindMap(what)
                .mapTo(Long.class)
                .findOne()
                .map(Position::new);
    }

    /** Two who ask at once: the second waits for the first and adds nothing. */
    private void give(Handle handle, Map<String, ?> what, Instant at) {
        String values = said.stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        handle.createUpdate("insert into proof_place (" + String.join(", ", said) + ", given_at) values (" + values
                        + ", :at) on conflict on constraint proof_place_of_what_was_said do nothing")
                .bindMap(what)
                .bind("at", at)
                .execute();
    }

    /** The last list on which a place was given; none if nothing was ever signed. */
    public OptionalLong lastList() {
        return jdbi
                .withHandle(
                        handle -> handle.createQuery("select position from proof_place order by position desc limit 1")
                                .mapTo(Long.class)
                                .findOne())
                .stream()
                .mapToLong(number -> new Position(number).list())
                .findFirst();
    }
}
