package vn.ntm.kernel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The change feed of the units, as criteria-service gives it, over the province's own file; it can be told to change, and to be away. */
public class UnitFeedForTests implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant LOADED = InstantSource.system().instant();
    private static final Object LOCK = new Object();

    private static final List<Map<String, Object>> EVENTS = new ArrayList<>();
    private static int forgotten;
    private static boolean away;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            load();
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/v1/changes", UnitFeedForTests::answer);
            server.start();
            return Map.of(
                    "ntm.units.feed",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/changes",
                    "ntm.units.longest-pause",
                    "0.1S");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Another unit, under the province. */
    public static UUID recorded(String code, String name, Instant at) {
        var row = new UUID(code.hashCode(), name.hashCode());
        append("recorded", row, at, data(code, name));
        return row;
    }

    public static void superseded(UUID row, String code, String name, Instant at) {
        append("superseded", row, at, data(code, name));
    }

    /** Whoever has not read everything has to take the snapshot, in which the row is missing. */
    public static void forgetWith(UUID row) {
        synchronized (LOCK) {
            EVENTS.removeIf(event -> event.get("subject").equals(row));
            forgotten = EVENTS.size() + 1;
            EVENTS.add(Map.of("type", "vn.ntm.criteria.recognition.recorded", "subject", UUID.nameUUIDFromBytes(new byte[0])));
            LOCK.notifyAll();
        }
    }

    public static void goAway(boolean gone) {
        synchronized (LOCK) {
            away = gone;
            LOCK.notifyAll();
        }
    }

    private static void append(String effect, UUID row, Instant at, Map<String, Object> data) {
        synchronized (LOCK) {
            EVENTS.add(Map.of(
                    "type", "vn.ntm.criteria.unit-spell." + effect, "subject", row, "time", at.toString(), "data", data));
            LOCK.notifyAll();
        }
    }

    private static Map<String, Object> data(String code, String name) {
        return Map.of(
                "spellId",
                UUID.nameUUIDFromBytes(code.getBytes(UTF_8)),
                "code",
                code,
                "name",
                name,
                "type",
                "COMMUNE",
                "parentCode",
                "42",
                "source",
                "s",
                "confidence",
                "LOW");
    }

    private static void load() throws IOException {
        synchronized (LOCK) {
            EVENTS.clear();
            forgotten = 0;
            away = false;
        }
        var file = PostgresForTests.checkout().resolve("deploy/data/hatinh/criteria/units.csv");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file), format)) {
            for (CSVRecord row : rows) {
                Map<String, Object> data = new LinkedHashMap<>();
                row.toMap().forEach((column, cell) -> {
                    if (!cell.isEmpty()) {
                        data.put(column, cell);
                    }
                });
                byte[] key = (row.get("code") + row.get("validFrom")).getBytes(UTF_8);
                data.put("spellId", UUID.nameUUIDFromBytes(key));
                append("recorded", UUID.nameUUIDFromBytes(key), LOADED, data);
            }
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> asked = new LinkedHashMap<>();
            for (String pair : exchange.getRequestURI().getQuery().split("&", -1)) {
                asked.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            int from = Integer.parseInt(asked.getOrDefault("after", "0"));
            boolean snapshot = exchange.getRequestURI().getPath().endsWith("/snapshot");
            if (!snapshot) {
                await(from, Integer.parseInt(asked.getOrDefault("waitSeconds", "0")));
            }
            synchronized (LOCK) {
                if (away) {
                    exchange.sendResponseHeaders(503, -1);
                } else if (!snapshot && from < forgotten) {
                    exchange.sendResponseHeaders(410, -1);
                } else {
                    send(exchange, snapshot, from, Integer.parseInt(asked.get("limit")));
                }
            }
        }
    }

    private static void await(int from, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        synchronized (LOCK) {
            try {
                while (!away && EVENTS.size() <= from && System.nanoTime() < end) {
                    LOCK.wait(20);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void send(HttpExchange exchange, boolean snapshot, int from, int limit) throws IOException {
        int to = snapshot ? EVENTS.size() : Math.min(EVENTS.size(), from + limit);
        List<Map<String, Object>> page = EVENTS.subList(from, to);
        if (snapshot) {
            List<Object> superseded = page.stream()
                    .filter(event -> event.get("type").toString().endsWith("superseded"))
                    .map(event -> event.get("subject"))
                    .toList();
            page = page.stream()
                    .filter(event -> !superseded.contains(event.get("subject")))
                    .toList();
        }
        byte[] body = written(page);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/cloudevents-batch+json");
        headers.set("Change-Cursor", Integer.toString(to));
        headers.set("Link", "<" + (snapshot ? "../changes" : "") + "?after=" + to + ">; rel=\"next\"");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] written(List<Map<String, Object>> page) {
        try {
            return JSON.writeValueAsBytes(page);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
