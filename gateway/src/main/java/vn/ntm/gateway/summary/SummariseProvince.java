package vn.ntm.gateway.summary;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import vn.ntm.gateway.fanout.Fanout;
import vn.ntm.gateway.fanout.Section;
import vn.ntm.gateway.figure.FigureAnswer;
import vn.ntm.gateway.figure.FigureQuestion;
import vn.ntm.gateway.figure.Figures;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.GatewayConfig;
import vn.ntm.gateway.upstream.Services;
import vn.ntm.gateway.upstream.Unanswered;

/** Asks the three services at once, at one instant and within one time, and says of each part what it is. */
@ApplicationScoped
class SummariseProvince {

    private static final Logger LOG = Logger.getLogger(SummariseProvince.class);
    private static final String JSON = "application/json";

    private final Services services;
    private final GatewayConfig config;
    private final ExecutorService threads;

    SummariseProvince(Services services, GatewayConfig config, @VirtualThreads ExecutorService threads) {
        this.services = services;
        this.config = config;
        this.threads = threads;
    }

    /** @param caller is told how to give the question up */
    ProvincialSummary handle(SummaryQuestion question, Caller caller) throws InterruptedException {
        var fanout = new Fanout<FigureQuestion, Figures>(threads);
        caller.whenGone().accept(fanout::abandon);
        for (FactService service : FactService.values()) {
            question.ofService(service).forEach(asked -> fanout.ask(asked, () -> ask(asked, caller.traceParent())));
        }
        Map<FigureQuestion, Section<Figures>> sections = fanout.join(config.budget());
        List<Part> parts = Arrays.stream(FactService.values())
                .map(service -> part(question.ofService(service), sections))
                .toList();
        return ProvincialSummary.of(question.year(), question.asOf(), parts);
    }

    private Figures ask(FigureQuestion question, String traceParent) throws Unanswered, InterruptedException {
        return FigureAnswer.read(services.get(question.service(), question.uri(), JSON, traceParent), question);
    }

    /** A service's part is there only if all that it was asked was answered. */
    private static Part part(List<FigureQuestion> questions, Map<FigureQuestion, Section<Figures>> sections) {
        FigureQuestion ofYear = questions.getFirst();
        Figures figures = Figures.NONE;
        Figures planned = Figures.NONE;
        for (FigureQuestion question : questions) {
            switch (sections.get(question)) {
                case Section.Available<Figures>(Figures answer) when question.equals(ofYear) -> figures = answer;
                case Section.Available<Figures>(Figures answer) -> planned = answer;
                case Section.Late<Figures> _ -> {
                    return Part.missing(ofYear.service(), ofYear.href(), Unanswered.Reason.TIMED_OUT);
                }
                case Section.Failed<Figures>(Throwable failure) -> {
                    LOG.warnf("%s: %s", question.href(), failure.getMessage());
                    return Part.missing(ofYear.service(), ofYear.href(), reason(failure));
                }
                case null -> throw new IllegalStateException("not asked: " + question);
            }
        }
        return Part.fresh(ofYear, figures, planned);
    }

    private static Unanswered.Reason reason(Throwable failure) {
        return failure instanceof Unanswered unanswered ? unanswered.reason() : Unanswered.Reason.FAILED;
    }

    /**
     * The one who waits for the summary.
     *
     * @param whenGone is given what to do if the caller goes away
     */
    record Caller(String traceParent, Consumer<Runnable> whenGone) {}
}
