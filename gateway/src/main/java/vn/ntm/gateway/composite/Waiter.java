package vn.ntm.gateway.composite;

import java.util.function.Consumer;

/**
 * One who waits for a composed answer.
 *
 * @param traceParent the trace that the question belongs to
 * @param anew whether nothing that was made before is wanted
 * @param whenGone is given what to do if the one who waits goes away
 */
public record Waiter(String traceParent, boolean anew, Consumer<Runnable> whenGone) {}
