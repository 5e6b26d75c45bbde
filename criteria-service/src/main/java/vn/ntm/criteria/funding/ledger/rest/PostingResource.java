package vn.ntm.criteria.funding.ledger.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.funding.ledger.application.PostMoney;
import vn.ntm.criteria.funding.ledger.application.PostingFilter;
import vn.ntm.criteria.funding.ledger.application.PostingRegister;
import vn.ntm.criteria.funding.ledger.application.RegisteredPosting;
import vn.ntm.criteria.funding.ledger.application.ReversePosting;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.IfMatch;

@Path("/v1/funding-postings")
@Tag(name = "Funding")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PostingResource {

    private static final String TAG = "\"\\d{1,18}\"";
    private static final String ID = "019ab1c2-0000-7000-8000-000000000241";

    private final PostingRegister register;
    private final PostMoney postMoney;
    private final ReversePosting reversePosting;
    private final Calendar calendar;

    PostingResource(PostingRegister register, PostMoney postMoney, ReversePosting reversePosting, Calendar calendar) {
        this.register = register;
        this.postMoney = postMoney;
        this.reversePosting = reversePosting;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listFundingPostings",
            summary = "The ledger of programme money",
            description = "In the order of the days from which the postings count. A reversal counts from the day of"
                    + " what it takes back; knownAt tells when it was made.")
    @APIResponse(responseCode = "200", description = "A page of postings", content = @Content)
    public Page<PostingView> list(
            @BeanParam PostingParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        PostingFilter filter = parameters.filter();
        var listing = new Listing<RegisteredPosting>(
                PageParameters.question("funding-postings", filter),
                2,
                (place, asOf, most) -> register.list(filter, asOf, place, most),
                asOf -> register.count(filter, asOf),
                PostingResource::key);
        return paging.page(listing, times, calendar).map(PostingView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getFundingPosting",
            summary = "One posting",
            description = "The ETag is strong: name it in If-Match to take the posting back.")
    @APIResponse(
            responseCode = "200",
            description = "The posting",
            headers =
                    @Header(
                            name = "ETag",
                            description = "1, or 2 once it is taken back; strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    public RestResponse<PostingView> get(
            @PathParam("id") @Parameter(description = "The id of the posting", example = ID) UUID id,
            @BeanParam AsOfParameters times) {
        RegisteredPosting found = register.get(id, times.asOf(calendar));
        return tagged(RestResponse.Status.OK, found, PostingView.of(found, times.day(), times.instant()))
                .build();
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "postFunding",
            summary = "Post programme money",
            description = "Planned, committed or delivered; in cash or in kind. The same posting under the same"
                    + " reference once more changes nothing and is answered 200.")
    @APIResponse(
            responseCode = "201",
            description = "The posting, new on file",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the posting is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "Names its version, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The posting was on file under its reference, as it was sent",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Names its version, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There was no such unit on that day, or there is no such sponsorship")
    @APIResponse(
            responseCode = "409",
            description = "The day, the budget tier or the sponsorship does not fit, or the reference is taken")
    public RestResponse<PostingView> post(
            @RequestBody(required = true, content = @Content(example = PostingExamples.REQUEST))
                    PostingRequest request) {
        var posted = postMoney.handle(request.posting());
        RegisteredPosting posting = posted.posting();
        return posted.isNew()
                ? tagged(RestResponse.Status.CREATED, posting, PostingView.of(posting))
                        .header(HttpHeaders.LOCATION, "funding-postings/" + posting.id())
                        .build()
                : tagged(RestResponse.Status.OK, posting, PostingView.of(posting))
                        .build();
    }

    @POST
    @Act
    @Path("{id}/_reverse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reverseFundingPosting",
            summary = "Take a posting back",
            description = "Adds an entry that takes it out of every sum, from its first day on; the posting itself"
                    + " stays. A posting is taken back once, and a reversal never.")
    @APIResponse(
            responseCode = "200",
            description = "The posting, with the entry that takes it back",
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    @APIResponse(responseCode = "409", description = "The posting is taken back already, or is a reversal itself")
    public RestResponse<PostingView> reverse(
            @PathParam("id") @Parameter(description = "The id of the posting", example = ID) UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = PostingExamples.REVERSAL))
                    ReversalRequest request) {
        var basis = request.checked().basis();
        RegisteredPosting reversed =
                reversePosting.handle(id, seen, basis.decision(), basis.signedOn(), request.reason());
        return tagged(RestResponse.Status.OK, reversed, PostingView.of(reversed))
                .build();
    }

    private static RestResponse.ResponseBuilder<PostingView> tagged(
            RestResponse.Status status, RegisteredPosting posting, PostingView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, posting.version().entityTag());
    }

    private static List<String> key(RegisteredPosting registered) {
        return List.of(
                registered.posting().postedOn().toString(), registered.id().toString());
    }
}
