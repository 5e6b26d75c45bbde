package vn.ntm.ocop.certificate.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.certificate.notice.Notices.Filed;

/** What certificates remind of. */
@Path("/v1/certificate-notices")
@Tag(name = "Certificates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NoticeResource {

    private static final String REASON = """
            {"reason":"Vừa nạp quyết định công nhận đợt 2 năm 2026"}
            """;

    private final Notices notices;
    private final NoticePass pass;
    private final CurrentAct act;
    private final Calendar calendar;

    NoticeResource(Notices notices, NoticePass pass, CurrentAct act, Calendar calendar) {
        this.notices = notices;
        this.pass = pass;
        this.act = act;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCertificateNotices",
            summary = "What certificates remind of",
            description = "That a re-evaluation can be asked for, or no longer, that a certificate runs out soon, and"
                    + " that it has run out: what was due by the day of the question, in the order of the days. They"
                    + " are in the change feed too. Whether a certificate holds does not depend on them.")
    @APIResponse(responseCode = "200", description = "A page of notices", content = @Content)
    public Page<CertificateNotice> list(
            @BeanParam NoticeParameters filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = new Listing<CertificateNotice>(
                PageParameters.question("certificate-notices", filter.certificate, filter.kind),
                2,
                (place, asOf, most) -> notices.list(filter, asOf, place, most),
                asOf -> notices.count(filter, asOf),
                NoticeResource::key);
        return paging.page(listing, times, calendar);
    }

    @POST
    @Act
    @Path("_run")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "runCertificateNotices",
            summary = "Go over all certificates and file what they remind of today",
            description = "The service does it by itself each night. What is on file is not filed again: it may be run"
                    + " twice, and by many.")
    @APIResponse(
            responseCode = "200",
            description = "What was filed",
            content = @Content(schema = @Schema(implementation = NoticeRunView.class)))
    @APIResponse(responseCode = "409", description = "Another pass is under way")
    public RestResponse<NoticeRunView> run(
            @RequestBody(required = true, content = @Content(example = REASON)) NoticeRunRequest request) {
        request.check();
        Filed filed = pass.run(act.id(), act.at());
        return RestResponse.ok(new NoticeRunView(calendar.today(), filed.filed(), filed.takenBack(), act.at()));
    }

    private static List<String> key(CertificateNotice notice) {
        return List.of(notice.dueOn().toString(), notice.id().toString());
    }
}
