package vn.ntm.gateway.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.gateway.composite.Caller;
import vn.ntm.gateway.composite.ComposedAnswers;
import vn.ntm.gateway.composite.Making;
import vn.ntm.gateway.part.Cut;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Parts;
import vn.ntm.gateway.part.Round;
import vn.ntm.gateway.whole.WholePart;
import vn.ntm.kernel.time.Calendar;

/** One search over all registers. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
class SearchResource {

    private final Parts parts;
    private final ComposedAnswers answers;
    private final Calendar calendar;

    SearchResource(Parts parts, ComposedAnswers answers, Calendar calendar) {
        this.parts = parts;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "search",
            summary = "Units, products and who was commended, by words of their names",
            description =
                    "Asks the registers of criteria, ocop and awards at once, all at the same validOn and knownAt."
                            + " Each group has its first hits, how many there are, and where it goes on. Names of persons can be"
                            + " in it, so nobody shows it again without asking.")
    @APIResponse(
            responseCode = "200",
            description =
                    "What was found; \"complete\" tells whether every part is FRESH. An answer that is not has no ETag"
                            + " and is not to be stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchResult.class)))
    @APIResponse(responseCode = "503", description = ComposedAnswers.INCOMPLETE)
    public Response get(
            @BeanParam SearchParameters parameters,
            @Context RoutingContext exchange,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        SearchQuestion question = parameters.question(calendar);
        var caller = new Caller(exchange, uri, headers);
        return answers.answer(question, parameters.named(), caller, round -> compose(question, round));
    }

    private Making.Draft compose(SearchQuestion question, Round round) throws InterruptedException {
        List<PartAnswer> said = parts.ask(question.parts(), round);
        var found = new SearchResult(
                question.text(),
                Cut.of(question.validOn(), round.knownAt(), said),
                said.stream().map(WholePart::of).toList());
        return new Making.Draft(found, question.toString(), said);
    }
}
