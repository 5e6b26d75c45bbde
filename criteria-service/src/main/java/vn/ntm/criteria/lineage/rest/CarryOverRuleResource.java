package vn.ntm.criteria.lineage.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.criteria.lineage.application.CarryOverRules;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.PageParameters;

/** The rules by which what a unit had goes on with its successors. */
@Path("/v1/carry-over-rules")
@Tag(name = "Boundary changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CarryOverRuleResource {

    private static final String PAGE = """
            {"items":[{"code":"TITLE-MERGED-STANDARD","subject":"TITLE","title":"STANDARD","change":"MERGED",
              "changedTo":"2025-07-01","treatment":"ACKNOWLEDGE_FIRST","legalBasis":"5424/BNN-VPĐP (2023-08-09)",
              "source":"https://baohatinh.vn/nong-nghiep/ha-tinh-cong-nhan-16-xa-dat-chuan-nong-thon-moi-sau-sap-nhap/259073.htm",
              "confidence":"HIGH"}],
             "page":{"limit":50},"validOn":"2020-01-01","knownAt":"2026-11-23T08:00:00Z"}
            """;

    private final CarryOverRules rules;
    private final Calendar calendar;

    CarryOverRuleResource(CarryOverRules rules, Calendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCarryOverRules",
            summary = "The rules for titles, targets and money of units that pass into others",
            description = "Those that cover a boundary change of the day of the question. Where no rule is on file,"
                    + " titles and previews say so.")
    @APIResponse(responseCode = "200", description = "A page of rules", content = @Content(example = PAGE))
    public Page<CarryOverRuleView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        String question = PageParameters.question("carry-over-rules");
        var cursor = paging.cursor(question, 1);
        AsOf asOf = times.asOf(calendar, cursor);
        int limit = paging.limit();
        List<CarryOverRule> found = rules.list(asOf, cursor, limit + 1);
        Page<CarryOverRule> page = Page.of(found, limit, asOf, question, rule -> List.of(rule.code()));
        Page<CarryOverRule> counted = paging.counted() ? page.counted(rules.count(asOf)) : page;
        return counted.map(CarryOverRuleView::of);
    }
}
