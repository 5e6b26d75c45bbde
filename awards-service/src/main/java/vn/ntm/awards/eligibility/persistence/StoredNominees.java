package vn.ntm.awards.eligibility.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.eligibility.application.Nominees;
import vn.ntm.awards.eligibility.domain.Nominee;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredNominees implements Nominees {

    private static final String NOMINEES =
            "select recipient_id, kind, restricted, works_directly from recipient where recipient_id = any (:wanted) and "
                    + Known.AT;

    private final Jdbi jdbi;

    StoredNominees(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<UUID, Nominee> find(Collection<UUID> recipients, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(NOMINEES)
                .bindArray("wanted", UUID.class, recipients.toArray())
                .bind("knownAt", knownAt)
                .map((columns, _) -> nominee(new Row(columns)))
                .collect(Collectors.toUnmodifiableMap(Nominee::id, Function.identity())));
    }

    private static Nominee nominee(Row row) throws SQLException {
        boolean direct = row.columns().getBoolean("works_directly");
        Boolean worksDirectly = row.columns().wasNull() ? null : Boolean.valueOf(direct);
        return new Nominee(
                row.id("recipient_id"),
                row.choice("kind", RecipientKind.class),
                row.columns().getBoolean("restricted"),
                worksDirectly);
    }
}
