package vn.ntm.ocop.product;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.lineage.PlacesOfToday;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.certificate.application.CertificateRegister;
import vn.ntm.ocop.certificate.rest.CertificateView;

@Path("/v1/products")
@Tag(name = "Products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProductResource {

    private final ProductQueries queries;
    private final CertificateRegister certificates;
    private final Products products;
    private final ProductGroups groups;
    private final PlacesOfToday places;
    private final Calendar calendar;

    ProductResource(
            ProductQueries queries,
            CertificateRegister certificates,
            Products products,
            ProductGroups groups,
            PlacesOfToday places,
            Calendar calendar) {
        this.queries = queries;
        this.certificates = certificates;
        this.products = products;
        this.groups = groups;
        this.places = places;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listProducts",
            summary = "The register of products",
            description = "In the Vietnamese order of their names. A name is no identity: two communes can make a"
                    + " product of one name.")
    @APIResponse(responseCode = "200", description = "A page of products", content = @Content)
    public Page<ProductView> list(
            @BeanParam ProductFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<ProductQueries.Registered>(
                filter.question(),
                2,
                (place, asOf, most) -> queries.list(filter, asOf, place, most),
                asOf -> queries.count(filter, asOf),
                ProductResource::key);
        return paging.page(listing, times, calendar).map(ProductView::of);
    }

    @GET
    @Path("{key}")
    @Operation(
            operationId = "getProduct",
            summary = "One product, with what came of its evaluations",
            description =
                    "The place stays as it was printed. Beside it is the unit of today: the same one, the one it passed"
                            + " into, or those among which it was divided.")
    @APIResponse(responseCode = "200", description = "The product", content = @Content)
    public ProductView get(
            @PathParam("key") @Parameter(description = "The key in the register", example = "p-033") String key,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        ProductQueries.Registered registered = queries.get(key, asOf);
        Product product = registered.product();
        UnitCode place = product.unit() == null ? product.district() : product.unit();
        var inFull = new ProductView.InFull(
                certificates.ofProduct(key, asOf).stream()
                        .map(CertificateView::of)
                        .toList(),
                groups.of(product, asOf).orElse(null),
                places.of(place, product.unitOn(), asOf),
                products.version(key, asOf.knownAt()));
        return ProductView.with(registered, inFull, asOf);
    }

    private static List<String> key(ProductQueries.Registered registered) {
        return List.of(registered.product().name(), registered.product().key());
    }
}
