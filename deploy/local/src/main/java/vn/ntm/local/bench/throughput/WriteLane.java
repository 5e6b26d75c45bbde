package vn.ntm.local.bench.throughput;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Proposes to close a programme year of its own and takes the proposal back, year after year, each time on the version that it saw. */
final class WriteLane implements Lane {

    private static final int OK = 200;
    private static final Buffer GROUNDS = Buffer.buffer("""
            {"reason":"Số liệu đã đối chiếu với biên bản họp Hội đồng thẩm định","document":"Báo cáo 45/BC-VPĐP ngày 10/01/2026"}""");

    private final List<Integer> years;
    private final String token;
    private final String keys;
    private final Map<Integer, String> tags = new TreeMap<>();
    private long moves;

    /** @param keys the beginning of its idempotency keys, which no other client uses */
    WriteLane(List<Integer> years, String token, String keys) {
        this.years = years;
        this.token = token;
        this.keys = keys;
    }

    @Override
    public Future<Void> next(HttpClient client) {
        int year = years.get((int) (moves % years.size()));
        String move = moves / years.size() % 2 == 0 ? "_propose-closing" : "_return";
        String key = keys + moves;
        moves++;
        return client.request(HttpMethod.POST, "/v1/programme-years/" + year + "/" + move)
                .compose(request -> headed(request, key, year).send(GROUNDS))
                .compose(answer -> answer.body().map(body -> taken(year, answer, body)));
    }

    private HttpClientRequest headed(HttpClientRequest request, String key, int year) {
        return request.putHeader("Authorization", token)
                .putHeader("Content-Type", "application/json")
                .putHeader("Idempotency-Key", key)
                .putHeader("If-Match", tags.getOrDefault(year, "\"0\""));
    }

    private Void taken(int year, HttpClientResponse answer, Buffer body) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("%d %s".formatted(answer.statusCode(), body));
        }
        tags.put(year, answer.getHeader("ETag"));
        return null;
    }
}
