package vn.ntm.awards.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.domain.DataRequest;
import vn.ntm.kernel.time.Calendar;

/** What the person asked about his own data, and what became of it. */
@ApplicationScoped
class RequestsOfPerson implements HeldAboutPerson {

    private final DataRequests requests;

    RequestsOfPerson(DataRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return requests.of(recipient, knownAt).stream()
                .map(RequestsOfPerson::held)
                .toList();
    }

    private static Held held(DataRequest request) {
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("requestId", request.id());
        says.put("kind", request.kind());
        says.put("state", request.state());
        says.put("receivedOn", request.receivedOn());
        says.put("answeredOn", request.answeredOn());
        says.put("source", request.source());
        says.put("note", request.note());
        return new Held(
                "DATA_REQUEST",
                request.receivedOn().atStartOfDay(Calendar.VIETNAM).toInstant(),
                says);
    }
}
