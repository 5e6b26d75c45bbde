package vn.ntm.gateway.upstream;

import java.time.Duration;

/** Who is asked when an answer is composed. */
@FunctionalInterface
public interface Upstream {

    /**
     * Asks and waits, no longer than is left; once more if the connection is lost. An interrupt gives up
     * the question and its connection.
     *
     * @param uri path and query, as the service itself knows them
     * @param accepted the form, and the language in which a refusal is worded
     * @param traceParent the trace that the question belongs to
     * @param patience how long the answer is waited for
     * @throws Unanswered unless the service answers 200 with a body that is not too long
     */
    Reply get(FactService service, String uri, Accepted accepted, String traceParent, Duration patience)
            throws Unanswered, InterruptedException;
}
