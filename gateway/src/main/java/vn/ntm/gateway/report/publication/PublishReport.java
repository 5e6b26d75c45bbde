package vn.ntm.gateway.report.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import vn.ntm.gateway.refusal.ServiceIsAway;
import vn.ntm.gateway.report.ReportProblem;
import vn.ntm.gateway.report.made.YearReport;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Services;
import vn.ntm.gateway.upstream.Told;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.kernel.problem.Refusal;

/** Puts on file at criteria-service, in the name of the caller, that a report was published. Who may, it alone decides. */
@ApplicationScoped
class PublishReport {

    private static final Logger LOG = Logger.getLogger(PublishReport.class);

    private final Services services;
    private final ObjectMapper json;

    PublishReport(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    /**
     * Passes it on, once.
     *
     * @param headers in whose name and under which key
     * @return whatever criteria-service says to it
     * @throws Refusal if nothing was sent, or nothing is known of what became of it
     */
    Told handle(YearReport report, PublishRequest request, MultiMap headers)
            throws JsonProcessingException, InterruptedException {
        try {
            return services.post(
                    FactService.CRITERIA,
                    PublishedReport.REGISTER,
                    headers,
                    json.writeValueAsString(body(report, request)));
        } catch (Unanswered unanswered) {
            LOG.warnf("criteria does not say whether a report is on file: %s", unanswered.getMessage());
            throw refusal(unanswered.reason());
        }
    }

    /** To a service that cannot be reached nothing was sent; whatever else became of it is not known. */
    static Refusal refusal(Unanswered.Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> new ServiceIsAway(FactService.CRITERIA);
            case TIMED_OUT -> new Refusal(ReportProblem.REPORT_PUBLICATION_LATE, Map.of());
            case FAILED, REFUSED, INVALID_ANSWER -> new Refusal(ReportProblem.REPORT_PUBLICATION_UNKNOWN, Map.of());
        };
    }

    /** In one order and one wording: the same request is the same text, and so the same under its key. */
    private static Map<String, Object> body(YearReport report, PublishRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("programmeYear", report.year().value());
        body.put("figuresOn", report.validOn());
        body.put("figuresKnownAt", report.knownAt().toString());
        body.put(
                "inputs",
                report.inputs().stream()
                        .map(input -> Map.of("name", input.name(), "hash", input.hash()))
                        .toList());
        body.put("reportHash", report.reportHash());
        if (request.basis() != null) {
            body.put("basis", request.basis());
        }
        if (request.reason() != null) {
            body.put("reason", request.reason());
        }
        return body;
    }
}
