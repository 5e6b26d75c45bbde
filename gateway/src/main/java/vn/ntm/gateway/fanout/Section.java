package vn.ntm.gateway.fanout;

/** One leg's part of an answer: what it said, or that it did not say. */
public sealed interface Section<T> {

    record Available<T>(T data) implements Section<T> {}

    /** The budget was spent, or nobody waited any more. */
    record Late<T>() implements Section<T> {}

    record Failed<T>(Throwable failure) implements Section<T> {}
}
