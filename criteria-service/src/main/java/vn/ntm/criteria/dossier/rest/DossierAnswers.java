package vn.ntm.criteria.dossier.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.dossier.application.Deadlines;
import vn.ntm.criteria.dossier.application.DossierOnFile;
import vn.ntm.criteria.dossier.application.MoveDossier;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.version.IfMatch;

/** The answers that show a dossier: with its deadline, and its version as the ETag. */
@ApplicationScoped
class DossierAnswers {

    static final String DOSSIER = "The id of the dossier";

    private final MoveDossier move;
    private final Deadlines deadlines;
    private final Calendar calendar;

    DossierAnswers(MoveDossier move, Deadlines deadlines, Calendar calendar) {
        this.move = move;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /**
     * After a move.
     *
     * @param seen the version that the caller saw: none at all is refused before the request is read
     * @param request what is asked, once it is found to have its form
     */
    RestResponse<DossierView> moved(UUID id, IfMatch seen, Supplier<MoveDossier.Asked> request) {
        DossierOnFile onFile = move.handle(id, seen.named(), request.get()).onFile();
        return tagged(
                RestResponse.ResponseBuilder.ok(DossierView.of(onFile, deadlines.of(onFile, now()), null, null)),
                onFile);
    }

    /** After a write that made it. */
    RestResponse<DossierView> created(DossierOnFile onFile) {
        DossierView view = DossierView.of(onFile, deadlines.of(onFile, now()), null, null);
        return tagged(
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create(
                                "/v1/recognition-dossiers/" + onFile.dossier().id())),
                onFile);
    }

    /** To a question: the two times are echoed if the caller named them. */
    RestResponse<DossierView> read(DossierOnFile onFile, AsOf asOf, AsOfParameters times) {
        return tagged(
                RestResponse.ResponseBuilder.ok(
                        DossierView.of(onFile, deadlines.of(onFile, asOf), times.day(), times.instant())),
                onFile);
    }

    private AsOf now() {
        return new AsOf(calendar.today(), calendar.now());
    }

    private static RestResponse<DossierView> tagged(
            RestResponse.ResponseBuilder<DossierView> answer, DossierOnFile onFile) {
        return answer.header(HttpHeaders.ETAG, onFile.version().entityTag()).build();
    }
}
