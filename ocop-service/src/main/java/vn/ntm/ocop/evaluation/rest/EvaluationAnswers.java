package vn.ntm.ocop.evaluation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.application.MoveEvaluation;
import vn.ntm.ocop.evaluation.application.deadline.EvaluationDeadlines;

/** The answers that show a dossier of a product: with its deadlines, and its version as the ETag. */
@ApplicationScoped
class EvaluationAnswers {

    static final String DOSSIER = "The id of the dossier";

    private final MoveEvaluation move;
    private final EvaluationDeadlines deadlines;
    private final Calendar calendar;

    EvaluationAnswers(MoveEvaluation move, EvaluationDeadlines deadlines, Calendar calendar) {
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
    RestResponse<EvaluationView> moved(UUID id, IfMatch seen, Supplier<MoveEvaluation.Asked> request) {
        EvaluationOnFile onFile = move.handle(id, seen.named(), request.get());
        return tagged(RestResponse.ResponseBuilder.ok(now(onFile)), onFile);
    }

    /** After a write that made it. */
    RestResponse<EvaluationView> created(EvaluationOnFile onFile) {
        return tagged(
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, now(onFile))
                        .location(URI.create(
                                "/v1/evaluation-dossiers/" + onFile.dossier().id())),
                onFile);
    }

    /** To a question: the two times are echoed if the caller named them. */
    RestResponse<EvaluationView> read(EvaluationOnFile onFile, AsOf asOf, AsOfParameters times) {
        return tagged(
                RestResponse.ResponseBuilder.ok(
                        EvaluationView.of(onFile, deadlines.of(onFile, asOf), times.day(), times.instant())),
                onFile);
    }

    private EvaluationView now(EvaluationOnFile onFile) {
        return EvaluationView.of(onFile, deadlines.of(onFile, new AsOf(calendar.today(), calendar.now())), null, null);
    }

    private static RestResponse<EvaluationView> tagged(
            RestResponse.ResponseBuilder<EvaluationView> answer, EvaluationOnFile onFile) {
        return answer.header(HttpHeaders.ETAG, onFile.version().entityTag()).build();
    }
}
