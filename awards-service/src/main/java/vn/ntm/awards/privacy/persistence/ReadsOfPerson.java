package vn.ntm.awards.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.application.HeldAboutPerson;
import vn.ntm.ledger.fact.Row;

/** Who read what is personal of the recipient, and why: the record of the acts says it. */
@ApplicationScoped
class ReadsOfPerson implements HeldAboutPerson {

    private final Jdbi jdbi;

    ReadsOfPerson(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select actor, array_to_string(roles, ', ') as held_roles, reason, document, recorded_at from act
                        where operation = 'getPersonalData' and document like :of and recorded_at <= :knownAt
                        order by recorded_at, id""")
                .bind("of", "recipient " + recipient + ":%")
                .bind("knownAt", knownAt)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    var says = new HashMap<String, @Nullable Object>();
                    says.put("by", row.text("actor"));
                    says.put("roles", row.text("held_roles"));
                    says.put("purpose", row.optionalText("reason"));
                    says.put("fields", row.optionalText("document"));
                    return new Held("READ", row.instant("recorded_at"), says);
                })
                .list());
    }
}
