package vn.ntm.ocop.producer;

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
import java.util.function.Function;
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
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.lineage.PlacesOfToday;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

@Path("/v1/producers")
@Tag(name = "Producers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProducerResource {

    private static final String KEY = "The key in the register";

    private static final String REQUEST = """
            {"name":"HTX Mật ong Hương Sơn","kind":"COOPERATIVE","unitCode":"18133",
             "source":"Giấy chứng nhận đăng ký hợp tác xã","confidence":"HIGH"}
            """;

    private final ProducerQueries queries;
    private final RegisterProducer registerProducer;
    private final PlacesOfToday places;
    private final Calendar calendar;

    ProducerResource(
            ProducerQueries queries, RegisterProducer registerProducer, PlacesOfToday places, Calendar calendar) {
        this.queries = queries;
        this.registerProducer = registerProducer;
        this.places = places;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listProducers",
            summary = "The register of producers",
            description = "Those that trade under a name of their own, in the Vietnamese order of their names."
                    + " Households whose name was not kept are not among them.")
    @APIResponse(responseCode = "200", description = "A page of producers", content = @Content)
    public Page<ProducerView> list(
            @BeanParam ProducerFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<ProducerQueries.Registered>(
                filter.question(),
                2,
                (place, asOf, most) -> queries.list(filter, asOf, place, most),
                asOf -> queries.count(filter, asOf),
                ProducerResource::key);
        return paging.page(listing, times, calendar).map(ProducerView::of);
    }

    @GET
    @Path("{key}")
    @Operation(
            operationId = "getProducer",
            summary = "One producer",
            description = "Its place stays as it was registered; the unit of today is beside it. Name its version in"
                    + " If-Match to correct it.")
    @APIResponse(responseCode = "200", description = "The producer", content = @Content)
    public ProducerView get(
            @PathParam("key") @Parameter(description = KEY, example = "pr-001") String key,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        ProducerQueries.Registered registered = queries.get(key, asOf);
        Producer producer = registered.producer();
        return ProducerView.of(
                registered, queries.version(key, asOf), places.of(producer.unit(), producer.unitOn(), asOf), asOf);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerProducer",
            summary = "Register a producer",
            description =
                    "By the commune for its own producers, or by the province. The form of the producer is stated;"
                            + " a large enterprise is no producer. Do not name the persons of a household here.")
    @APIResponse(
            responseCode = "201",
            description = "The producer, under the key that it was given",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the producer is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the producer, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\""))
            },
            content = @Content(schema = @Schema(implementation = ProducerView.class)))
    @APIResponse(responseCode = "404", description = "No unit ever had the code, or not yet on that day")
    @APIResponse(
            responseCode = "409",
            description =
                    "The commune is no longer there, the day has not come, or producers of the form do not take part")
    public RestResponse<ProducerView> register(
            @RequestBody(required = true, content = @Content(example = REQUEST)) ProducerRequest request) {
        String key = registerProducer.register(request);
        return written(
                key,
                view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("/v1/producers/" + key)));
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{key}/_correct")
    @Operation(
            operationId = "correctProducer",
            summary = "Correct what is on file of a producer",
            description =
                    "As a whole: what is absent is no longer said. What was on file before stays readable as it was"
                            + " known. The same once more changes nothing. Do not name the persons of a household here.")
    @APIResponse(
            responseCode = "200",
            description = "The producer as it is now on file",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the producer, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = ProducerView.class)))
    @APIResponse(responseCode = "404", description = "There is no such producer, or no unit had the code on that day")
    @APIResponse(
            responseCode = "409",
            description =
                    "The commune is no longer there, the day has not come, or producers of the form do not take part")
    public RestResponse<ProducerView> correct(
            @PathParam("key") @Parameter(description = KEY, example = "pr-001") String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = REQUEST)) ProducerRequest request) {
        registerProducer.correct(key, seen.named(), request);
        return written(key, RestResponse.ResponseBuilder::ok);
    }

    private RestResponse<ProducerView> written(
            String key, Function<ProducerView, RestResponse.ResponseBuilder<ProducerView>> answer) {
        var now = new AsOf(calendar.today(), calendar.now());
        long version = queries.version(key, now);
        return answer.apply(ProducerView.of(queries.get(key, now), version, null, null))
                .header(HttpHeaders.ETAG, new EntityVersion(version).entityTag())
                .build();
    }

    private static List<String> key(ProducerQueries.Registered registered) {
        return List.of(registered.producer().name(), registered.producer().key());
    }
}
