package vn.ntm.ocop.proof.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.proof.application.Place;
import vn.ntm.ocop.proof.application.Places;

@ApplicationScoped
class StoredPlaces implements Places {

    private static final String FIND = """
            select * from proof_place
                where certificate_id = :certificate and content_hash = :content and valid_until = :until""";

    /** Two who ask at once: the second waits for the first and adds nothing. */
    private static final String GIVE = """
            insert into proof_place (certificate_id, content_hash, valid_until, given_at)
                values (:certificate, :content, :until, :at)
                on conflict on constraint proof_place_of_what_was_said do nothing""";

    private final Jdbi jdbi;

    StoredPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Place of(UUID certificate, String content, LocalDate until, Instant at) {
        return jdbi.withHandle(handle -> find(handle, certificate, content, until)
                .orElseGet(() -> {
                    said(handle.createUpdate(GIVE), certificate, content, until)
                            .bind("at", at)
                            .execute();
                    return find(handle, certificate, content, until).orElseThrow();
                }));
    }

    private static Optional<Place> find(Handle handle, UUID certificate, String content, LocalDate until) {
        return said(handle.createQuery(FIND), certificate, content, until)
                .map((columns, context) -> place(new Row(columns)))
                .findOne();
    }

    private static <S extends SqlStatement<S>> S said(S statement, UUID certificate, String content, LocalDate until) {
        return statement
                .bind("certificate", certificate)
                .bind("content", content)
                .bind("until", until);
    }

    @Override
    public List<Given> on(long list) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.*, coalesce(c.product_key, '') as product_key from proof_place p
                            left join certification c on c.certification_id = p.certificate_id and c.superseded_at is null
                            where p.position >= :first and p.position < :beyond""")
                .bind("first", list * Place.A_LIST)
                .bind("beyond", (list + 1) * Place.A_LIST)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new Given(place(row), columns.getString("product_key"));
                })
                .list());
    }

    @Override
    public OptionalLong lastList() {
        return jdbi
                .withHandle(
                        handle -> handle.createQuery("select position from proof_place order by position desc limit 1")
                                .mapTo(Long.class)
                                .findOne())
                .stream()
                .mapToLong(position -> position / Place.A_LIST)
                .findFirst();
    }

    private static Place place(Row row) throws SQLException {
        return new Place(
                row.columns().getLong("position"),
                row.id("certificate_id"),
                row.text("content_hash"),
                row.date("valid_until"));
    }
}
