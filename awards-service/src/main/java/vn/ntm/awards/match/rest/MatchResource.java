package vn.ntm.awards.match.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.match.application.DecideMatch;
import vn.ntm.awards.match.application.FoundMatch;
import vn.ntm.awards.match.application.Matches;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** Recipients that may be one: it names persons, so every read is on record. */
@Path("/v1/recipient-matches")
@Tag(name = "Recipients")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MatchResource {

    private static final String REQUEST = """
            {"recipientId":"01890a5d-ac96-774b-bcce-b302099a8057","otherId":"01890a5d-ac96-774b-bcce-b302099a8058",
             "verdict":"SAME","why":"Cùng tên, cùng năm sinh, cùng tổ dân phố","ground":"Biên bản rà soát ngày 04/03/2026"}
            """;

    private final Matches matches;
    private final DecideMatch decide;
    private final Calendar calendar;

    MatchResource(Matches matches, DecideMatch decide, Calendar calendar) {
        this.matches = matches;
        this.decide = decide;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "listRecipientMatches",
            summary = "Recipients that may be one",
            description =
                    "Two of one kind and of the same name, accents and case aside, who were born in one year or are in one"
                            + " unit, also where the unit of one lies in that of the other or passed into it; not those who were"
                            + " born in different years. The name alone is not enough. It says in what they are alike, and a"
                            + " person decides: nothing is merged. In the order of the identities. The read is on record.")
    @APIResponse(responseCode = "200", description = "A page of pairs", content = @Content)
    public Page<MatchView> list(
            @BeanParam MatchParameters parameters, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var filter = parameters.filter();
        var listing = new Listing<FoundMatch>(
                PageParameters.question("recipient-matches", filter),
                2,
                (place, asOf, most) -> matches.list(filter, asOf, place, most),
                asOf -> matches.count(filter, asOf),
                found -> List.of(
                        found.first().recipient().toString(),
                        found.second().recipient().toString()));
        return paging.page(listing, times, calendar).map(MatchView::of);
    }

    @POST
    @Act
    @Path("_decide")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideRecipientMatch",
            summary = "Decide whether two recipients are the same",
            description =
                    "Any two of one kind, proposed or not. Both stay on file: if they are the same, the history of each has"
                            + " what the other was given; if not, they are not proposed again. If-Match is \"0\" while nobody"
                            + " decided; later it can be decided otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "The two, with the verdict",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    @APIResponse(responseCode = "404", description = "There is no such recipient")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is decided so already, they are of different kinds, what is on file of these and others says"
                            + " otherwise, or one had the processing of the data restricted")
    public RestResponse<MatchView> decide(
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = REQUEST)) MatchRequest request) {
        FoundMatch decided = decide.decide(
                request.pair(), request.verdict(), request.provenance(), seen.named(), "decideRecipientMatch");
        var now = new AsOf(calendar.today(), calendar.now());
        return RestResponse.ResponseBuilder.ok(MatchView.of(decided, now))
                .header(HttpHeaders.ETAG, new EntityVersion(decided.version()).entityTag())
                .build();
    }
}
