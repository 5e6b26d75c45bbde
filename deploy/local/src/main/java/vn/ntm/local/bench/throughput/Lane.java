package vn.ntm.local.bench.throughput;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;

/** One client among several: it asks for the next thing when it has the answer to the last. */
interface Lane {

    /** Asks once more; fails if the answer is not the one that is wanted. */
    Future<Void> next(HttpClient client);
}
