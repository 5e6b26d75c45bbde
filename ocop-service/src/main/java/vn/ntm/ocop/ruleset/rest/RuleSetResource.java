package vn.ntm.ocop.ruleset.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.ruleset.application.RuleSetOnFile;
import vn.ntm.ocop.ruleset.application.RuleSetProblem;
import vn.ntm.ocop.ruleset.application.RuleSets;

/** The rule sets by which products are scored: which takes files on a day, and what is in it. */
@Path("/v1/rule-sets")
@Tag(name = "OCOP rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RuleSetResource {

    static final String CODE = "The code of the rule set";
    static final String EXAMPLE = "QD26_2026";

    private final RuleSets ruleSets;
    private final Calendar calendar;

    RuleSetResource(RuleSets ruleSets, Calendar calendar) {
        this.ruleSets = ruleSets;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRuleSets",
            summary = "The rule sets of OCOP, and how each stands on a day",
            description =
                    "standing=ACCEPTING gives the one under which a file goes that is received on validOn. FINISHING is"
                            + " one that takes no more files, while those received before are finished under it.")
    @APIResponse(responseCode = "200", description = "A page of rule sets, by their codes", content = @Content)
    public Page<RuleSetView> list(
            @BeanParam RuleSetFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = Listing.whole(filter.question(), asOf -> wanted(filter, asOf), RuleSetResource::code);
        Page<RuleSetOnFile> page = paging.page(listing, times, calendar);
        LocalDate day = page.validOn();
        return page.map(onFile -> RuleSetView.of(onFile, onFile.standing(day), null, null));
    }

    @GET
    @Path("{ruleSet}")
    @Operation(
            operationId = "getRuleSet",
            summary = "One rule set: its parts, brackets and readings",
            description = "The ETag is strong: name it in If-Match to publish the rule set as you saw it.")
    @APIResponse(
            responseCode = "200",
            description = "The rule set",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The state of the rule set, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public RestResponse<RuleSetView> get(
            @PathParam("ruleSet") @Parameter(description = CODE, example = EXAMPLE) String ruleSet,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        RuleSetOnFile onFile = onFile(ruleSet, asOf);
        var standing = times.day() == null ? null : onFile.standing(asOf.validOn());
        return RestResponse.ResponseBuilder.ok(RuleSetView.of(onFile, standing, times.day(), times.instant()))
                .header(HttpHeaders.ETAG, onFile.version().entityTag())
                .build();
    }

    @GET
    @Path("{ruleSet}/product-sets")
    @Operation(
            operationId = "listProductSets",
            summary = "The product sets of a rule set, each with its own score sheet",
            description = "Empty where nobody found them: the rule set says so.")
    @APIResponse(responseCode = "200", description = "A page of product sets, by their numbers", content = @Content)
    public Page<ProductSetView> productSets(
            @PathParam("ruleSet") @Parameter(description = CODE, example = EXAMPLE) String ruleSet,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        var listing = Listing.whole(
                PageParameters.question("product-sets", ruleSet), asOf -> sets(ruleSet, asOf), RuleSetResource::key);
        return paging.page(listing, times, calendar);
    }

    private List<RuleSetOnFile> wanted(RuleSetFilter filter, AsOf asOf) {
        return ruleSets.all(asOf.knownAt()).stream()
                .filter(onFile -> filter.takes(onFile.standing(asOf.validOn())))
                .toList();
    }

    private List<ProductSetView> sets(String ruleSet, AsOf asOf) {
        onFile(ruleSet, asOf);
        return ruleSets.productSets(ruleSet, asOf.knownAt()).stream()
                .map(set -> ProductSetView.of(ruleSet, set))
                .toList();
    }

    private RuleSetOnFile onFile(String ruleSet, AsOf asOf) {
        return ruleSets.onFile(ruleSet, asOf.knownAt())
                .orElseThrow(() -> new Refusal(RuleSetProblem.RULE_SET_UNKNOWN, Map.of("ruleSet", ruleSet)));
    }

    private static String code(RuleSetOnFile onFile) {
        return onFile.ruleSet().code();
    }

    private static String key(ProductSetView set) {
        return "%02d".formatted(set.setNo());
    }
}
