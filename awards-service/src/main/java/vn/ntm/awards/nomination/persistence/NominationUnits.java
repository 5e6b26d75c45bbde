package vn.ntm.awards.nomination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.access.SubjectOfRequest;
import vn.ntm.ledger.fact.Row;

/** A request that names a nomination is about the unit that proposes. */
@ApplicationScoped
class NominationUnits implements SubjectOfRequest {

    private final Jdbi jdbi;

    NominationUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Subject> of(MultivaluedMap<String, String> path) {
        return SubjectOfRequest.id(path, "nomination").flatMap(this::ofCase);
    }

    private Optional<Subject> ofCase(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select unit_code, unit_on from nomination
                        where nomination_id = :id and version = 1""")
                .bind("id", id)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new Subject(row.code("unit_code"), row.date("unit_on"));
                })
                .findOne());
    }
}
