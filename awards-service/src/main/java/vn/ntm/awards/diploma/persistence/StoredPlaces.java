package vn.ntm.awards.diploma.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.diploma.application.Place;
import vn.ntm.awards.diploma.application.Places;
import vn.ntm.proving.place.PlaceTable;
import vn.ntm.proving.place.Position;

@ApplicationScoped
class StoredPlaces implements Places {

    private static final String KEY = "commendation_key";
    private static final String CONTENT = "content_hash";

    private final Jdbi jdbi;
    private final PlaceTable table;

    StoredPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.table = new PlaceTable(jdbi, KEY, CONTENT);
    }

    @Override
    public Place of(String key, String content, Instant at) {
        return new Place(table.of(Map.of(KEY, key, CONTENT, content), at), key, content);
    }

    @Override
    public List<Place> on(long list) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from proof_place where position >= :first and position < :beyond")
                .bind("first", list * Position.A_LIST)
                .bind("beyond", (list + 1) * Position.A_LIST)
                .map((columns, context) -> new Place(
                        new Position(columns.getLong("position")), columns.getString(KEY), columns.getString(CONTENT)))
                .list());
    }

    @Override
    public OptionalLong lastList() {
        return table.lastList();
    }
}
