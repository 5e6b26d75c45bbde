package vn.ntm.criteria.modelplace.rest;

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
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.application.DecideOnPlace;
import vn.ntm.criteria.modelplace.application.DecideOnPlace.Decided;
import vn.ntm.criteria.modelplace.application.ModelPlaceRegister;
import vn.ntm.criteria.modelplace.application.PlaceFilter;
import vn.ntm.criteria.modelplace.application.RecordPlace;
import vn.ntm.criteria.modelplace.application.RegisteredPlace;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.IfMatch;

/** The register of model residential areas and model gardens. */
@Path("/v1/model-places")
@Tag(name = "Model places")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ModelPlaceResource {

    private static final String TAG = "\"\\d{1,18}\"";
    private static final String KEY = "The key of the place";

    private final ModelPlaceRegister register;
    private final RecordPlace recordPlace;
    private final DecideOnPlace decideOnPlace;
    private final Calendar calendar;

    ModelPlaceResource(
            ModelPlaceRegister register, RecordPlace recordPlace, DecideOnPlace decideOnPlace, Calendar calendar) {
        this.register = register;
        this.recordPlace = recordPlace;
        this.decideOnPlace = decideOnPlace;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listModelPlaces",
            summary = "Model residential areas and model gardens",
            description = "In the order of their keys. With programmeYear it lists what was recognised for a year, with"
                    + " standing=HOLDS and liesIn what a unit has on the day of the question.")
    @APIResponse(responseCode = "200", description = "A page of places", content = @Content)
    public Page<ModelPlaceView> list(
            @BeanParam PlaceParameters parameters, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        PlaceFilter filter = parameters.filter();
        var listing = new Listing<RegisteredPlace>(
                PageParameters.question("model-places", filter),
                1,
                (place, asOf, most) -> register.list(filter, asOf, place, most),
                asOf -> register.count(filter, asOf),
                registered -> List.of(registered.place().key()));
        return paging.page(listing, times, calendar).map(registered -> ModelPlaceView.of(registered, null));
    }

    @GET
    @Path("{place}")
    @Operation(
            operationId = "getModelPlace",
            summary = "One model place",
            description = "The ETag is strong: name it in If-Match to recognise the place or to revoke that.")
    @APIResponse(
            responseCode = "200",
            description = "The place",
            headers =
                    @Header(
                            name = "ETag",
                            description = "How often something about it came on file, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = ModelPlaceView.class)))
    public RestResponse<ModelPlaceView> get(
            @PathParam("place") @Parameter(description = KEY, example = PlaceExamples.KEY) String place,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return answer(RestResponse.Status.OK, register.get(place, asOf), asOf);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordModelPlace",
            summary = "Put a residential area or a garden on file",
            description =
                    "Nothing is decided about it by that. The same place once more changes nothing and is answered"
                            + " 200. Neither key nor name may tell whose garden it is.")
    @APIResponse(
            responseCode = "201",
            description = "The place, new on file",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the place is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "Names its version, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = ModelPlaceView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The place was on file already, as it was sent",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Names its version, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = ModelPlaceView.class)))
    @APIResponse(responseCode = "404", description = "There was no such commune on that day")
    @APIResponse(
            responseCode = "409",
            description = "The unit is no commune, the day has not come, or another place has the key or the name")
    public RestResponse<ModelPlaceView> record(
            @RequestBody(required = true, content = @Content(example = PlaceExamples.REQUEST))
                    ModelPlaceRequest request) {
        var place = request.place();
        boolean isNew = recordPlace.handle(place);
        var registered = register.get(place.key(), new AsOf(calendar.today(), calendar.now()));
        return answer(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, registered, null);
    }

    @POST
    @Act
    @Path("{place}/_recognise")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recogniseModelPlace",
            summary = "Put on file that a place was recognised",
            description =
                    "It holds from the day of signing on. A place is recognised again only after that was revoked.")
    @APIResponse(
            responseCode = "200",
            description = "The place, with the decision",
            content = @Content(schema = @Schema(implementation = ModelPlaceView.class)))
    @APIResponse(responseCode = "409", description = "It is recognised already, or the decision does not fit")
    public RestResponse<ModelPlaceView> recognise(
            @PathParam("place") @Parameter(description = KEY, example = PlaceExamples.KEY) String place,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = PlaceExamples.RECOGNITION))
                    PlaceRecognitionRequest request) {
        return decided(place, seen, request.decided());
    }

    @POST
    @Act
    @Path("{place}/_revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeModelPlace",
            summary = "Put on file that the recognition of a place was revoked",
            description = "It stays readable that the place was recognised. A recognition is revoked once.")
    @APIResponse(
            responseCode = "200",
            description = "The place, with the decision",
            content = @Content(schema = @Schema(implementation = ModelPlaceView.class)))
    @APIResponse(responseCode = "409", description = "It is not recognised, or the decision does not fit")
    public RestResponse<ModelPlaceView> revoke(
            @PathParam("place") @Parameter(description = KEY, example = PlaceExamples.KEY) String place,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = PlaceExamples.REVOCATION))
                    PlaceRevocationRequest request) {
        return decided(place, seen, request.decided());
    }

    private RestResponse<ModelPlaceView> decided(String place, IfMatch seen, Decided decided) {
        return answer(RestResponse.Status.OK, decideOnPlace.handle(place, seen, decided), null);
    }

    private static RestResponse<ModelPlaceView> answer(
            RestResponse.Status status, RegisteredPlace registered, @Nullable AsOf asOf) {
        var answer = RestResponse.ResponseBuilder.create(status, ModelPlaceView.of(registered, asOf))
                .header(HttpHeaders.ETAG, registered.version().entityTag());
        return status == RestResponse.Status.CREATED
                ? answer.header(
                                HttpHeaders.LOCATION,
                                "model-places/" + registered.place().key())
                        .build()
                : answer.build();
    }
}
