package vn.ntm.gateway.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ntm.gateway.composite.Caller.Waiter;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Parts;
import vn.ntm.gateway.part.Round;
import vn.ntm.gateway.report.made.YearReport;
import vn.ntm.gateway.upstream.GatewayConfig;
import vn.ntm.kernel.problem.Refusal;

/** Asks the three services at once, at one instant and within one time, and makes the report of what they say: of all, or none. */
@ApplicationScoped
public class MakeReport {

    private final Parts parts;
    private final GatewayConfig config;

    MakeReport(Parts parts, GatewayConfig config) {
        this.parts = parts;
        this.config = config;
    }

    /**
     * Makes it. Nothing that was known at another instant is taken for an answer.
     *
     * @throws Refusal if something of it is missing
     */
    public YearReport handle(ReportQuestion question, Waiter waiter) throws InterruptedException {
        return handle(question, waiter, System.nanoTime() + config.budget().toNanos());
    }

    /** @param end when the time is over, in nanoseconds as {@link System#nanoTime} counts them */
    public YearReport handle(ReportQuestion question, Waiter waiter, long end) throws InterruptedException {
        Instant knownAt = question.asOf().knownAt();
        List<Asked> asked = question.asked();
        List<PartAnswer> answers = parts.ask(
                asked.stream().map(Asked::part).toList(),
                new Round(knownAt, true, waiter.traceParent(), end, waiter.whenGone()));
        requireAll(answers);
        return YearReport.of(
                question.year(),
                question.asOf().validOn(),
                question.targetsOn(),
                knownAt,
                IntStream.range(0, asked.size())
                        .mapToObj(at ->
                                asked.get(at).input(answers.get(at).answers().getFirst(), knownAt))
                        .toList(),
                IntStream.range(0, asked.size())
                        .mapToObj(at ->
                                asked.get(at).section(answers.get(at).answers().getFirst(), knownAt))
                        .toList());
    }

    /** @throws Refusal if one of them is not fresh */
    public static void requireAll(List<PartAnswer> answers) {
        String missing = answers.stream()
                .filter(answer -> !answer.fresh())
                .map(answer ->
                        answer.standing().name() + " " + answer.standing().reason())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Refusal(ReportProblem.REPORT_INCOMPLETE, Map.of("missing", missing));
        }
    }
}
