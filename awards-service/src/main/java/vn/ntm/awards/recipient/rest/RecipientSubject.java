package vn.ntm.awards.recipient.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.access.SubjectOfRequest;

/** A request that names a recipient is about the unit of the recipient, on the day of its code. */
@ApplicationScoped
class RecipientSubject implements SubjectOfRequest {

    private final Recipients recipients;
    private final Calendar calendar;

    RecipientSubject(Recipients recipients, Calendar calendar) {
        this.recipients = recipients;
        this.calendar = calendar;
    }

    @Override
    public Optional<Subject> of(MultivaluedMap<String, String> path) {
        return SubjectOfRequest.id(path, "recipient")
                .flatMap(id -> recipients.find(id, new AsOf(calendar.today(), calendar.now())))
                .flatMap(found -> {
                    UnitCode unit = found.recipient().unit();
                    return Optional.ofNullable(unit)
                            .map(code -> new Subject(code, found.recipient().unitOn()));
                });
    }
}
