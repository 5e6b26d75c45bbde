package vn.ntm.gateway.part;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import vn.ntm.gateway.fanout.Fanout;
import vn.ntm.gateway.fanout.Section;
import vn.ntm.gateway.upstream.Accepted;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.gateway.upstream.Unanswered.Reason;
import vn.ntm.gateway.upstream.Upstream;

/**
 * Asks for all parts at once and says of each what it is. In place of one that does not come, the last good one is given
 * if there is one and the caller means now; who names an instant is told nothing that was known at another one. A service
 * that refuses now has answered: what it said before is not shown any more. Nothing is kept of a part that names persons.
 */
@ApplicationScoped
public class Parts {

    private static final Logger LOG = Logger.getLogger(Parts.class);
    private static final String JSON = "application/json";

    private final Upstream services;
    private final KeptParts kept;
    private final ExecutorService threads;

    Parts(Upstream services, KeptParts kept, @VirtualThreads ExecutorService threads) {
        this.services = services;
        this.kept = kept;
        this.threads = threads;
    }

    /** One answer for each part, in their order. */
    public List<PartAnswer> ask(List<PartQuestion> parts, Round round) throws InterruptedException {
        var fanout = new Fanout<Question, Answer>(threads);
        parts.stream()
                .flatMap(part -> part.questions().stream())
                .distinct()
                .forEach(question -> fanout.ask(question, () -> ask(question, round)));
        round.whenAbandoned().accept(fanout::abandon);
        Map<Question, Section<Answer>> sections = fanout.join(round.left());
        return parts.stream().map(part -> settle(part, sections, round)).toList();
    }

    private Answer ask(Question question, Round round) throws Unanswered, InterruptedException {
        var accepted = new Accepted(JSON, question.language());
        Reply reply = services.get(
                question.service(), question.uri(round.knownAt()), accepted, round.traceParent(), round.left());
        return question.read(reply, round.knownAt());
    }

    private PartAnswer settle(PartQuestion part, Map<Question, Section<Answer>> sections, Round round) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : part.questions()) {
            switch (sections.get(question)) {
                case Section.Available<Answer>(Answer answer) -> answers.add(answer);
                case Section.Late<Answer> _ -> {
                    return withoutAnswer(part, new Unanswered(Reason.TIMED_OUT, "late"), round);
                }
                case Section.Failed<Answer>(Throwable failure) -> {
                    LOG.warnf("%s: %s", path(question, round), failure.getMessage());
                    return withoutAnswer(part, why(failure), round);
                }
                case null -> throw new IllegalStateException("not asked: " + question);
            }
        }
        if (!round.named() && !part.namesPersons()) {
            kept.keep(part, new KeptParts.Kept(List.copyOf(answers), round.knownAt()));
        }
        return PartAnswer.fresh(part, round.knownAt(), answers);
    }

    private PartAnswer withoutAnswer(PartQuestion part, Unanswered why, Round round) {
        if (why.reason() == Reason.REFUSED && !round.named()) {
            kept.forget(part);
        }
        return kept.of(part)
                .filter(_ -> !round.named())
                .map(good -> PartAnswer.stale(part, good, why.reason()))
                .orElseGet(() -> PartAnswer.missing(part, round.knownAt(), why));
    }

    /** Who is searched for stands in the query, and the log is to name nobody. */
    private static String path(Question question, Round round) {
        return question.href(round.knownAt()).split("\\?", 2)[0];
    }

    private static Unanswered why(Throwable failure) {
        return failure instanceof Unanswered unanswered
                ? unanswered
                : new Unanswered(Reason.FAILED, String.valueOf(failure.getMessage()));
    }
}
