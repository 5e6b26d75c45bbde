package vn.ntm.gateway.report.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.gateway.composite.Caller.Waiter;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Parts;
import vn.ntm.gateway.part.Round;
import vn.ntm.gateway.report.MakeReport;
import vn.ntm.gateway.report.ReportProblem;
import vn.ntm.gateway.report.ReportQuestion;
import vn.ntm.gateway.upstream.GatewayConfig;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.proof.jose.BrokenKey;
import vn.ntm.proof.jose.KeySet;

/** Reads what was published, makes it again, and says whether it is the same. Nothing is written. */
@ApplicationScoped
class ReplayReport {

    private static final String KEYS = "/.well-known/jwks.json";

    private final Parts parts;
    private final MakeReport makeReport;
    private final GatewayConfig config;
    private final ObjectMapper json;
    private final Calendar calendar;

    ReplayReport(Parts parts, MakeReport makeReport, GatewayConfig config, ObjectMapper json, Calendar calendar) {
        this.parts = parts;
        this.makeReport = makeReport;
        this.config = config;
        this.json = json;
        this.calendar = calendar;
    }

    /** @throws Refusal if there is no such edition, or a service is away */
    ReportReplay handle(ProgrammeYear year, ReplayRequest request, Waiter waiter) throws InterruptedException {
        long end = System.nanoTime() + config.budget().toNanos();
        var round = new Round(calendar.now(), true, waiter.traceParent(), end, waiter.whenGone());
        int last = count(ask(round, editions(year)).getFirst());
        int edition = request.of(last);
        if (last == 0 || edition > last) {
            throw new Refusal(ReportProblem.REPORT_NOT_PUBLISHED, Map.of("year", year.value()));
        }
        List<String> answers = ask(round, publication(year, edition), keys());
        PublishedReport published = published(answers.getFirst());
        var question = ReportQuestion.of(year, published.figuresOn(), published.figuresKnownAt());
        return ReportReplay.of(
                published, makeReport.handle(question, waiter, end), published.signature(answers.getLast()));
    }

    private List<String> ask(Round round, RegisterQuestion... questions) throws InterruptedException {
        List<PartAnswer> answers =
                parts.ask(Stream.of(questions).map(RegisterQuestion::part).toList(), round);
        MakeReport.requireAll(answers);
        return answers.stream()
                .map(answer -> answer.answers().getFirst().json())
                .toList();
    }

    /** Editions are numbered without a gap, so the last has the number of how many there are. */
    private RegisterQuestion editions(ProgrammeYear year) {
        return new RegisterQuestion(
                "criteria.report-editions." + year.value(),
                PublishedReport.REGISTER + "?programmeYear=" + year.value() + "&count=exact&limit=1",
                this::count);
    }

    private RegisterQuestion publication(ProgrammeYear year, int edition) {
        return new RegisterQuestion(
                "criteria.report-publication." + year.value() + "." + edition,
                PublishedReport.REGISTER + "/" + year.value() + "/" + edition,
                answer -> {
                    PublishedReport published = published(answer);
                    if (published.programmeYear() != year.value() || published.edition() != edition) {
                        throw new IllegalArgumentException("another publication than was asked for");
                    }
                });
    }

    private static RegisterQuestion keys() {
        return new RegisterQuestion("criteria.keys", KEYS, ReplayReport::requireKeys);
    }

    private int count(String answer) {
        try {
            JsonNode count = json.readTree(answer).path("page").path("count");
            if (count.canConvertToInt() && count.isIntegralNumber()) {
                return count.intValue();
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
        throw new IllegalArgumentException("not a page that says how many there are");
    }

    private PublishedReport published(String answer) {
        try {
            return json.readValue(answer, PublishedReport.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static void requireKeys(String answer) {
        try {
            KeySet.read(answer);
        } catch (BrokenKey broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
