package vn.ntm.awards.nomination.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.nomination.application.MoveNomination;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.rules.NominationTimes;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.version.IfMatch;

/** The answers that show a nomination: with its deadline, and its version as the ETag. */
@ApplicationScoped
class NominationAnswers {

    static final String NOMINATION = "The id of the nomination";

    private final MoveNomination move;
    private final NominationTimes nominationTimes;
    private final Calendar calendar;

    NominationAnswers(MoveNomination move, NominationTimes nominationTimes, Calendar calendar) {
        this.move = move;
        this.nominationTimes = nominationTimes;
        this.calendar = calendar;
    }

    /**
     * After a move.
     *
     * @param seen the version that the caller saw: none at all is refused before the request is read
     * @param request what is asked, once it is found to have its form
     */
    RestResponse<NominationView> moved(UUID id, IfMatch seen, Supplier<MoveNomination.Asked> request) {
        NominationOnFile onFile = move.handle(id, seen.named(), request.get());
        return tagged(RestResponse.ResponseBuilder.ok(now(onFile)), onFile);
    }

    /** After a write that made it. */
    RestResponse<NominationView> created(NominationOnFile onFile) {
        return tagged(
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, now(onFile))
                        .location(URI.create(
                                "/v1/nominations/" + onFile.nomination().id())),
                onFile);
    }

    /** To a question: the two times are echoed if the caller named them. */
    RestResponse<NominationView> read(NominationOnFile onFile, AsOf asOf, AsOfParameters times) {
        return tagged(
                RestResponse.ResponseBuilder.ok(NominationView.of(
                        onFile, nominationTimes.of(onFile.nomination(), asOf), times.day(), times.instant())),
                onFile);
    }

    private NominationView now(NominationOnFile onFile) {
        var now = new AsOf(calendar.today(), calendar.now());
        return NominationView.of(onFile, nominationTimes.of(onFile.nomination(), now), null, null);
    }

    private static RestResponse<NominationView> tagged(
            RestResponse.ResponseBuilder<NominationView> answer, NominationOnFile onFile) {
        return answer.header(HttpHeaders.ETAG, onFile.version().entityTag()).build();
    }
}
