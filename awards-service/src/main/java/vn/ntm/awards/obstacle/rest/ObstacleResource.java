package vn.ntm.awards.obstacle.rest;

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
import java.net.URI;
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
import vn.ntm.awards.obstacle.application.Obstacles;
import vn.ntm.awards.obstacle.application.RecordObstacle;
import vn.ntm.awards.obstacle.domain.Obstacle;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.request.GroundsRequest;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** What stands in the way of awards says what somebody may have done: every read is on record. */
@Path("/v1/obstacles")
@Tag(name = "Obstacles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ObstacleResource {

    static final String ANY = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String ID = "The identity of the obstacle";
    private static final String TAG = "\"\\d{1,18}\"";

    private static final String REQUEST = """
            {"recipientId":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"INSPECTION","beganOn":"2026-02-02",
             "source":"Quyết định thanh tra 15/QĐ-TTr","confidence":"HIGH"}
            """;

    private static final String END = "{\"endedOn\":\"2026-03-02\",\"document\":\"Kết luận thanh tra 30/KL-TTr\"}";

    private static final String GROUNDS =
            "{\"reason\":\"Ghi nhầm đối tượng\",\"document\":\"Công văn 20/SNV-TĐKT ngày 05/03/2026\"}";

    private final Obstacles obstacles;
    private final RecordObstacle recording;
    private final Calendar calendar;
    private final Identities identities;

    ObstacleResource(Obstacles obstacles, RecordObstacle recording, Calendar calendar, Identities identities) {
        this.obstacles = obstacles;
        this.recording = recording;
        this.calendar = calendar;
        this.identities = identities;
    }

    @GET
    @Act
    @Operation(
            operationId = "listObstacles",
            summary = "What stands in the way of awards",
            description = "In the order of their first days. The read is on record; none of it is public.")
    @APIResponse(responseCode = "200", description = "A page of obstacles", content = @Content)
    public Page<ObstacleView> list(
            @BeanParam ObstacleParameters wanted, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var filter = wanted.filter();
        var listing = new Listing<Obstacle>(
                wanted.question(),
                2,
                (place, asOf, most) -> obstacles.list(filter, asOf, place, most),
                asOf -> obstacles.count(filter, asOf),
                obstacle -> List.of(obstacle.began().toString(), obstacle.id().toString()));
        Page<Obstacle> page = paging.page(listing, times, calendar);
        return page.map(obstacle -> ObstacleView.of(obstacle, page.validOn(), null));
    }

    @GET
    @Act
    @Path("{obstacle}")
    @Operation(
            operationId = "getObstacle",
            summary = "One obstacle",
            description = "As it was known, and whether it stands in the way on the day.")
    @APIResponse(
            responseCode = "200",
            description = "The obstacle",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the obstacle, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    public RestResponse<ObstacleView> get(
            @PathParam("obstacle") @Parameter(description = ID, example = ANY) UUID obstacle,
            @BeanParam AsOfParameters times) {
        return shown(RestResponse.Status.OK, obstacle, times.asOf(calendar));
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordObstacle",
            summary = "Put on file what stands in the way of a recipient",
            description =
                    "A discipline, an investigation, an inspection or a complaint, at whatever step the recipient's"
                            + " nominations are: it is looked at again when a decision is signed.")
    @APIResponse(
            responseCode = "201",
            description = "The obstacle, under the identity that it was given",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the obstacle is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the obstacle, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such recipient")
    @APIResponse(responseCode = "409", description = "The day has not come")
    public RestResponse<ObstacleView> record(
            @RequestBody(required = true, content = @Content(example = REQUEST)) ObstacleRequest request) {
        UUID id = identities.next();
        recording.begin(request.begun(id));
        return RestResponse.ResponseBuilder.fromResponse(now(RestResponse.Status.CREATED, id))
                .location(URI.create("/v1/obstacles/" + id))
                .build();
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{obstacle}/_end")
    @Operation(
            operationId = "endObstacle",
            summary = "Say that something stands in the way no longer",
            description = "By the document that says so. After a discipline achievements count from its end.")
    @APIResponse(
            responseCode = "200",
            description = "The obstacle as it now stands",
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such obstacle")
    @APIResponse(
            responseCode = "409",
            description = "It is not pending, or the day has not come or is not after its beginning")
    public RestResponse<ObstacleView> end(
            @PathParam("obstacle") @Parameter(description = ID, example = ANY) UUID obstacle,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = END)) ObstacleEndRequest request) {
        var grounds = request.grounds();
        recording.end(obstacle, request.endedOn(), grounds, seen.named());
        return now(RestResponse.Status.OK, obstacle);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{obstacle}/_withdraw")
    @Operation(
            operationId = "withdrawObstacle",
            summary = "Say that something never stood in the way",
            description = "It was put on file by mistake. What was decided meanwhile stays as it was decided.")
    @APIResponse(
            responseCode = "200",
            description = "The obstacle as it now stands",
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such obstacle")
    @APIResponse(responseCode = "409", description = "It is withdrawn already")
    public RestResponse<ObstacleView> withdraw(
            @PathParam("obstacle") @Parameter(description = ID, example = ANY) UUID obstacle,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = GROUNDS)) GroundsRequest grounds) {
        recording.withdraw(obstacle, grounds.grounds(), seen.named());
        return now(RestResponse.Status.OK, obstacle);
    }

    private RestResponse<ObstacleView> now(RestResponse.Status status, UUID id) {
        return shown(status, id, new AsOf(calendar.today(), calendar.now()));
    }

    private RestResponse<ObstacleView> shown(RestResponse.Status status, UUID id, AsOf asOf) {
        Obstacle obstacle = obstacles.get(id, asOf.knownAt());
        return RestResponse.ResponseBuilder.create(status, ObstacleView.of(obstacle, asOf.validOn(), asOf))
                .header(HttpHeaders.ETAG, new EntityVersion(obstacle.version()).entityTag())
                .build();
    }
}
