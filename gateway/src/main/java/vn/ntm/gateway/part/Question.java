package vn.ntm.gateway.part;

import java.time.Instant;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;

/** What a service is asked, but for the instant whose knowledge answers it. Two that are equal are one question. */
public interface Question {

    FactService service();

    /** The language in which a refusal is to be worded, as {@code Accept-Language} names it. */
    default String language() {
        return "vi";
    }

    /** Path and query, as the service itself knows them. */
    String uri(Instant knownAt);

    /**
     * Checks the answer, and cuts out of it what is wanted.
     *
     * @throws Unanswered if this is not an answer to the question
     */
    Answer read(Reply reply, Instant knownAt) throws Unanswered;

    /** The same at the gateway: one who follows it gets the same facts again. */
    default String href(Instant knownAt) {
        return service().prefix() + uri(knownAt);
    }
}
