package vn.ntm.kernel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
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
import org.jspecify.annotations.Nullable;

/** The change feed of the units, as criteria-service gives it, over the province's own file; it can be told to change, and to be away. */
public class UnitFeedForTests implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Object LOCK = new Object();

    private static final List<Event> EVENTS = new ArrayList<>();
    private static int forgotten;
    private static boolean away;

    private @Nullable HttpServer server;

    /** As much of an event as a follower reads. */
    record Event(String type, UUID subject, String time, Map<String, Object> data) {}

    @Override
    public Map<String, String> start() {
        try {
            load();
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/v1/changes", UnitFeedForTests::answer);
            started.start();
            server = started;
            return Map.of(
                    "ntm.units.feed",
                    "http://127.0.0.1:" + started.getAddress().getPort() + "/v1/changes",
                    "ntm.units.longest-pause",
                    "0.1S");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
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
            EVENTS.removeIf(event -> event.subject().equals(row));
            EVENTS.add(new Event("vn.ntm.criteria.recognition.recorded", new UUID(0, 0), "", Map.of()));
            EVENTS.add(new Event("vn.ntm.criteria.recognition.recorded", new UUID(0, 1), "", Map.of()));
            forgotten = EVENTS.size();
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
            EVENTS.add(new Event("vn.ntm.criteria.unit-spell." + effect, row, at.toString(), data));
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
        Instant loaded = InstantSource.system().instant();
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
                append("recorded", UUID.nameUUIDFromBytes(key), loaded, data);
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
        List<Event> page = EVENTS.subList(from, to);
        if (snapshot) {
            List<UUID> superseded = page.stream()
                    .filter(event -> event.type().endsWith("superseded"))
                    .map(Event::subject)
                    .toList();
            page = page.stream()
                    .filter(event -> !superseded.contains(event.subject()))
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

    private static byte[] written(List<Event> page) {
        try {
            return JSON.writeValueAsBytes(page);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
