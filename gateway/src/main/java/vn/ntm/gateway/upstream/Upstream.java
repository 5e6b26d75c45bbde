package vn.ntm.gateway.upstream;

/** Who is asked when an answer is composed. */
@FunctionalInterface
public interface Upstream {

    /**
     * Asks and waits, no longer than a composed answer may take; once more if the connection is lost. An interrupt gives up
     * the question and its connection.
     *
     * @param uri path and query, as the service itself knows them
     * @param accepted the form, and the language in which a refusal is worded
     * @param traceParent the trace that the question belongs to
     * @throws Unanswered unless the service answers 200 with a body that is not too long
     */
    Reply get(FactService service, String uri, Accepted accepted, String traceParent)
            throws Unanswered, InterruptedException;
}
