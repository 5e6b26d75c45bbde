package vn.ntm.gateway.report.publication;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.part.PartQuestion;
import vn.ntm.gateway.part.Question;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;

/**
 * What criteria-service is asked of published reports.
 *
 * @param name how a caller is told that it is missing
 * @param uri the same at every instant: a publication stays as it came on file
 * @param whole throws an {@link IllegalArgumentException} at what is no answer
 */
record RegisterQuestion(String name, String uri, Consumer<String> whole) implements Question {

    PartQuestion part() {
        return new PartQuestion(name, List.of(this));
    }

    @Override
    public FactService service() {
        return FactService.CRITERIA;
    }

    @Override
    public String uri(Instant knownAt) {
        return uri;
    }

    @Override
    public Answer read(Reply reply, Instant knownAt) throws Unanswered {
        String answer = reply.text();
        try {
            whole.accept(answer);
        } catch (IllegalArgumentException broken) {
            throw Unanswered.unreadable(broken);
        }
        return new Answer(answer, reply.entityTag());
    }
}
