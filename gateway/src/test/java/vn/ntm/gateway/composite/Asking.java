package vn.ntm.gateway.composite;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.composite.Caller.Waiter;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.Keeping;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.PartStatus;
import vn.ntm.gateway.part.Round;
import vn.ntm.gateway.part.Standing;
import vn.ntm.gateway.upstream.Unanswered.Reason;

/** Composed answers as one asks for them whose clock stands still until it is told otherwise. */
final class Asking {

    static final String QUESTION = "the year 2023";

    final Keeping keeping = new Keeping();
    final AtomicInteger makings = new AtomicInteger();
    final Composites composites =
            new Composites(keeping, UsualSettings.ofTheGateway(), keeping.calendar(), new ObjectMapper());

    Composite ask(@Nullable Instant named) throws InterruptedException {
        return composites.get(QUESTION, named, patient(), this::fresh);
    }

    static Waiter patient() {
        return new Waiter("t", false, _ -> {});
    }

    Making.Draft fresh(Round round) {
        return fresh(round.knownAt());
    }

    Making.Draft fresh(Instant knownAt) {
        makings.incrementAndGet();
        return draft(PartStatus.FRESH, knownAt.toString());
    }

    static Making.Draft draft(PartStatus status, String said) {
        return draft(status, said, false);
    }

    static Making.Draft draft(PartStatus status, String said, boolean namesPersons) {
        Reason reason = status == PartStatus.FRESH ? null : Reason.FAILED;
        var answers = List.of(new Answer("\"" + said + "\"", null));
        return new Making.Draft(
                said,
                "q",
                List.of(new PartAnswer(
                        new Standing("p", status, Keeping.BEGINNING, "/p", reason),
                        namesPersons,
                        List.of("/p"),
                        answers,
                        null)));
    }
}
