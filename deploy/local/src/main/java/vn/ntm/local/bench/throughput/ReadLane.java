package vn.ntm.local.bench.throughput;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;

/** Reads one unit on a day: what anybody may read, with its tag. */
final class ReadLane implements Lane {

    private static final String QUESTION = "/v1/units/18568?validOn=2023-12-31";
    private static final int OK = 200;

    @Override
    public Future<Void> next(HttpClient client) {
        return client.request(HttpMethod.GET, QUESTION)
                .compose(request -> request.send())
                .compose(answer ->
                        answer.body().map(body -> checked(answer.statusCode(), answer.getHeader("ETag"), body)));
    }

    private static Void checked(int status, String tag, Buffer body) {
        if (status != OK || tag == null) {
            throw new IllegalStateException("%d %s".formatted(status, body));
        }
        return null;
    }
}
