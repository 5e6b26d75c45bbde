package vn.ntm.gateway.composite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.part.PartStatus;
import vn.ntm.gateway.part.Standing;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.kernel.web.Problems;

/**
 * Sends composed answers: a complete one with its tag, and for how long it may be kept; one that is not with neither, or
 * a problem in its place if the caller wants all or nothing.
 */
@ApplicationScoped
public class ComposedAnswers {

    /** For how long of the time that it may be kept it was kept here (RFC 9111). */
    private static final String AGE = "Age";

    /** What the API document says of the answer in place of one that is not complete. */
    public static final String INCOMPLETE =
            "The answer is incomplete, and a whole one was asked for; \"parts\" tells which part is not FRESH";

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private final Composites composites;
    private final Calendar calendar;
    private final KnownAddresses addresses = new KnownAddresses();

    ComposedAnswers(Composites composites, Calendar calendar) {
        this.composites = composites;
        this.calendar = calendar;
    }

    /** The same, refused as any composed answer is that is not complete. */
    public Response answer(Object question, @Nullable Instant named, Caller caller, Making making)
            throws InterruptedException {
        return answer(question, named, caller, ComposedProblem.ANSWER_INCOMPLETE, making);
    }

    /**
     * Composes the answer, or finds that it was just composed.
     *
     * @param question what is asked, but for the instant: whatever is equal has the same answer
     * @param named the instant that the caller named, if one was named
     * @param incomplete as what an answer that is not complete is refused; its detail names the parts as {@code missing}
     */
    public Response answer(
            Object question, @Nullable Instant named, Caller caller, ProblemType incomplete, Making making)
            throws InterruptedException {
        Instant asked = calendar.now();
        Composite composite = composites.get(question, named, caller.waiter(), making);
        addresses.remember(caller.address(), question, named, caller.begun(), calendar.today());
        return switch (caller.preference()) {
            case LENIENT -> sent(composite, named, asked).build();
            case STRICT ->
                (composite.complete() ? sent(composite, named, asked) : refused(composite, caller, incomplete))
                        .header(Preference.APPLIED_HEADER, Preference.HANDLING_STRICT)
                        .build();
        };
    }

    LocalDate today() {
        return calendar.today();
    }

    /** What is sent again to one who asks nothing but this address, if it is kept. */
    @Nullable Kept kept(String address) {
        KnownAddresses.Meant meant = addresses.of(address, calendar.today());
        if (meant == null) {
            return null;
        }
        Composite composite = composites.known(meant.question(), meant.named());
        return composite == null ? null : new Kept(composite, headers(composite, meant.named(), calendar.now()));
    }

    private ResponseBuilder sent(Composite composite, @Nullable Instant named, Instant asked) {
        ResponseBuilder answer = Response.ok(composite.body().getBytes());
        headers(composite, named, asked).forEach(answer::header);
        return composite.complete() ? answer.tag(composite.tag()) : answer;
    }

    /** All but the tag. */
    private Map<String, String> headers(Composite composite, @Nullable Instant named, Instant asked) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, JSON);
        long age = composite.ageAt(asked);
        if (age > 0) {
            headers.put(AGE, Long.toString(age));
        }
        headers.put(HttpHeaders.CACHE_CONTROL, composite.complete() ? keep(composite, named) : AnswerTags.NO_STORE);
        return headers;
    }

    private String keep(Composite composite, @Nullable Instant named) {
        Duration time = composite.namesPersons() ? Duration.ZERO : composites.keptFor(named);
        return time.isZero() ? "no-cache" : "max-age=" + Math.max(1, time.toSeconds());
    }

    private static ResponseBuilder refused(Composite composite, Caller caller, ProblemType incomplete) {
        String missing = composite.parts().stream()
                .filter(part -> part.status() != PartStatus.FRESH)
                .map(Standing::name)
                .collect(Collectors.joining(", "));
        var refusal = new Refusal(incomplete, Map.of("missing", missing));
        var problem = Problems.of(refusal, caller.uri(), caller.headers()).with("parts", composite.parts());
        return Response.fromResponse(Problems.answer(problem, Problems.language(caller.headers())))
                .header(HttpHeaders.CACHE_CONTROL, AnswerTags.NO_STORE);
    }

    /**
     * A complete answer that is sent again.
     *
     * @param headers all but its tag
     */
    record Kept(Composite composite, Map<String, String> headers) {}
}
