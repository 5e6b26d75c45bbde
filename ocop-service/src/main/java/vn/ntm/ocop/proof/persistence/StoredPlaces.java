package vn.ntm.ocop.proof.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.proof.application.Place;
import vn.ntm.ocop.proof.application.Places;
import vn.ntm.proving.place.PlaceTable;
import vn.ntm.proving.place.Position;

@ApplicationScoped
class StoredPlaces implements Places {

    private static final String CERTIFICATE = "certificate_id";
    private static final String CONTENT = "content_hash";
    private static final String UNTIL = "valid_until";

    private final Jdbi jdbi;
    private final PlaceTable table;

    StoredPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.table = new PlaceTable(jdbi, CERTIFICATE, CONTENT, UNTIL);
    }

    @Override
    public Place of(UUID certificate, String content, LocalDate until, Instant at) {
        Position position = table.of(Map.of(CERTIFICATE, certificate, CONTENT, content, UNTIL, until), at);
        return new Place(position, certificate, content, until);
    }

    @Override
    public List<Given> on(long list) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.*, coalesce(c.product_key, '') as product_key from proof_place p
                            left join certification c on c.certification_id = p.certificate_id and c.superseded_at is null
                            where p.position >= :first and p.position < :beyond""")
                .bind("first", list * Position.A_LIST)
                .bind("beyond", (list + 1) * Position.A_LIST)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new Given(place(row), row.text("product_key"));
                })
                .list());
    }

    @Override
    public OptionalLong lastList() {
        return table.lastList();
    }

    private static Place place(Row row) throws SQLException {
        return new Place(
                new Position(row.columns().getLong("position")),
                row.id(CERTIFICATE),
                row.text(CONTENT),
                row.date(UNTIL));
    }
}
