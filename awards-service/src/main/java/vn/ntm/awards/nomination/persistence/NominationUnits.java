package vn.ntm.awards.nomination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.access.SubjectOfRequest;
import vn.ntm.ledger.fact.Row;

/** A request that names a nomination is about the unit that proposes. */
@ApplicationScoped
class NominationUnits implements SubjectOfRequest {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Jdbi jdbi;

    NominationUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Subject> of(MultivaluedMap<String, String> path) {
        String id = path.getFirst("nomination");
        if (id == null || !ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select unit_code, unit_on from nomination
                        where nomination_id = cast(:id as uuid) and version = 1""")
                .bind("id", id)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new Subject(row.code("unit_code"), row.date("unit_on"));
                })
                .findOne());
    }
}
