package vn.ntm.awards.privacy.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.awards.privacy.application.ErasePersonalData;
import vn.ntm.awards.privacy.application.RetentionRules;
import vn.ntm.awards.privacy.domain.RetentionRule;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.request.BodyChecks;

/** For how long what is personal is kept. */
@Path("/v1/retention-rules")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RetentionRuleResource {

    private final RetentionRules rules;
    private final ErasePersonalData erase;
    private final Calendar calendar;

    RetentionRuleResource(RetentionRules rules, ErasePersonalData erase, Calendar calendar) {
        this.rules = rules;
        this.erase = erase;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRetentionRules",
            summary = "For how long what is personal is kept",
            description =
                    "By the rules of the day of the question. A rule without a period is one whose period no source"
                            + " says: nothing is erased by it.")
    @APIResponse(responseCode = "200", description = "A page of rules", content = @Content)
    public Page<RetentionRuleView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<RetentionRule>(
                PageParameters.question("retention-rules"),
                2,
                (place, asOf, most) -> rules.list(asOf, place, most),
                rules::count,
                rule -> List.of(rule.rule(), rule.field().name()));
        return paging.page(listing, times, calendar).map(RetentionRuleView::of);
    }

    @POST
    @Act
    @Path("_apply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "applyRetentionRule",
            summary = "Erase what a rule says is kept no longer",
            description = "Values are gone for good; that they were on file, since when and from where, stays.")
    @APIResponse(
            responseCode = "200",
            description = "How many values were erased",
            content = @Content(schema = @Schema(implementation = ErasedView.class)))
    @APIResponse(responseCode = "409", description = "There is no such rule today, or it says no period")
    public RestResponse<ErasedView> apply(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            example =
                                                    "{\"rule\":\"AFTER_CORRECTION\",\"reason\":\"Rà soát năm 2026\"}"))
                    ApplyRequest request) {
        request.check();
        return RestResponse.ok(new ErasedView(request.rule(), erase.by(request.rule())));
    }

    /**
     * Which rule is applied.
     *
     * @param reason why now
     */
    @Schema(
            name = "ApplyRetentionRule",
            requiredProperties = {"rule", "reason"})
    record ApplyRequest(
            @Schema(pattern = NAME, maxLength = LONGEST_NAME, examples = "AFTER_CORRECTION")
            String rule,

            @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
            String reason)
            implements Reasoned {

        private static final String NAME = "^[A-Z0-9]+(_[A-Z0-9]+)*$";
        private static final int LONGEST_NAME = 80;

        void check() {
            new BodyChecks()
                    .require(
                            "/rule",
                            rule != null && rule.length() <= LONGEST_NAME && rule.matches(NAME),
                            "chữ hoa không dấu, chữ số, gạch dưới",
                            "capitals, digits and underscores")
                    .text("/reason", reason, BodyChecks.LONGEST_REASON)
                    .done();
        }

        @Override
        public @Nullable String document() {
            return rule;
        }
    }

    /**
     * What came of a rule.
     *
     * @param erased how many values
     */
    @Schema(name = "Erased")
    record ErasedView(String rule, @Schema(minimum = "0") int erased) {}

    /**
     * For how long something of a person is kept.
     *
     * @param keptMonths absent where no source says it: nothing is erased by the rule
     * @param countedFrom from when on the months are counted
     * @param validTo the day after the last on which it holds; absent while it does
     */
    @Schema(name = "RetentionRule")
    record RetentionRuleView(
            String rule,
            PersonField field,
            @Nullable Integer keptMonths,
            RetentionRule.CountedFrom countedFrom,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static RetentionRuleView of(RetentionRule rule) {
            return new RetentionRuleView(
                    rule.rule(),
                    rule.field(),
                    rule.keptMonths(),
                    rule.countedFrom(),
                    rule.validFrom(),
                    rule.validTo(),
                    rule.legalBasis(),
                    rule.source(),
                    rule.confidence(),
                    rule.note());
        }
    }
}
