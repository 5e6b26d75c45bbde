package vn.ntm.criteria.funding.balance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Years;

@Path("/v1/funding-balances")
@Tag(name = "Funding")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BalanceResource {

    private final BalanceQueries queries;
    private final Calendar calendar;

    BalanceResource(BalanceQueries queries, Calendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getFundingBalance",
            summary = "What the ledger of programme money adds up to",
            description = "By source, row, stage and half-year, in cash and in kind, with shares. Each amount is the"
                    + " sum of the postings that its href lists; what reports state stands apart, in funding-entries.")
    @APIResponse(responseCode = "200", description = "The balance", content = @Content)
    @APIResponse(responseCode = "404", description = "There never was such a unit")
    public BalanceView get(@BeanParam BalanceFilter filter, @BeanParam AsOfParameters times) {
        ProgrammeYear year = Years.optional("programmeYear", filter.programmeYear);
        if (year == null) {
            throw new Refusal(
                    CommonProblem.INVALID_PARAMETER,
                    Map.of(),
                    List.of(new Refusal.Reason(
                            Refusal.Place.PARAMETER,
                            "programmeYear",
                            new Bilingual("cần năm chương trình", "the programme year is needed"))));
        }
        var question = new BalanceQuestion(year, filter.unit, times.asOf(calendar), times.instant());
        return BalanceView.of(question, queries.of(question));
    }
}
