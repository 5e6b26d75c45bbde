package vn.ntm.ocop.product.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.product.ProductQueries;
import vn.ntm.ocop.product.ProductView;
import vn.ntm.ocop.product.Products;

@Path("/v1/products")
@Tag(name = "Products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegistrationResource {

    private static final String VERSION = "The version of the product, strong";
    private static final String TAG = "\"\\d{1,18}\"";

    private static final String REQUEST = """
            {"name":"Mật ong Hương Sơn","producerKey":"pr-011","unitCode":"18133","setNo":4,
             "source":"Mẫu số 01 của chủ thể","confidence":"HIGH"}
            """;

    private static final String CORRECTION = """
            {"name":"Mật ong Hương Sơn","producerKey":"pr-011","setNo":4,
             "source":"Mẫu số 01 của chủ thể","confidence":"HIGH"}
            """;

    private final RegisterProduct registerProduct;
    private final ProductQueries queries;
    private final Products products;
    private final Calendar calendar;

    RegistrationResource(
            RegisterProduct registerProduct, ProductQueries queries, Products products, Calendar calendar) {
        this.registerProduct = registerProduct;
        this.queries = queries;
        this.products = products;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Operation(
            operationId = "registerProduct",
            summary = "Register a product",
            description =
                    "By the commune for what is made in it, or by the province. It is given the next number of the"
                            + " commune in the year; two products of one name are two products. Do not name the persons of a"
                            + " household here.")
    @APIResponse(
            responseCode = "201",
            description = "The product, under the key and the code that it was given",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the product is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = VERSION, schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    @APIResponse(responseCode = "404", description = "No unit ever had the code, or not yet on that day")
    @APIResponse(
            responseCode = "409",
            description =
                    "The commune is no longer there, the product is outside the sets, or its producer is not known"
                            + " or does not take part")
    public RestResponse<ProductView> register(
            @RequestBody(required = true, content = @Content(example = REQUEST)) ProductRequest request) {
        String key = registerProduct.register(request);
        return written(
                key,
                view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("/v1/products/" + key)));
    }

    @POST
    @Act
    @Path("{key}/_correct")
    @Operation(
            operationId = "correctProduct",
            summary = "Correct what is on file of a product",
            description = "All but its place and its code, which stay. What was on file before stays readable as it was"
                    + " known. Name its version in If-Match; the same once more changes nothing. Do not name the persons of"
                    + " a household here.")
    @APIResponse(
            responseCode = "200",
            description = "The product as it is now on file",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    @APIResponse(responseCode = "404", description = "There is no such product")
    @APIResponse(
            responseCode = "409",
            description = "It is outside the sets, or its producer is not known or does not take part")
    public RestResponse<ProductView> correct(
            @PathParam("key") @Parameter(description = "The key in the register", example = "p-033") String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = CORRECTION)) ProductCorrection request) {
        registerProduct.correct(key, seen.named(), request);
        return written(key, RestResponse.ResponseBuilder::ok);
    }

    private RestResponse<ProductView> written(
            String key, Function<ProductView, RestResponse.ResponseBuilder<ProductView>> answer) {
        var now = new AsOf(calendar.today(), calendar.now());
        long version = products.version(key, now.knownAt());
        return answer.apply(ProductView.written(queries.get(key, now), version))
                .header(HttpHeaders.ETAG, new EntityVersion(version).entityTag())
                .build();
    }
}
