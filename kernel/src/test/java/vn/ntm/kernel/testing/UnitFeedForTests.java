package vn.ntm.kernel.testing;

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

    private static final List<UnitEventForTests> EVENTS = new ArrayList<>();
    private static int forgotten;
    private static boolean away;

    private @Nullable HttpServer server;

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
        append("unit-spell.recorded", row, at, UnitEventForTests.unit(code, name));
        return row;
    }

    public static void superseded(UUID row, String code, String name, Instant at) {
        append("unit-spell.superseded", row, at, UnitEventForTests.unit(code, name));
    }

    /** Another unit, under the province, that is there from a day until before another one. */
    public static void recorded(String code, String name, String from, String to, Instant at) {
        var row = new UUID(code.hashCode(), name.hashCode());
        append("unit-spell.recorded", row, at, UnitEventForTests.unit(code, name, from, to));
    }

    /** The one passed wholly into the other. */
    public static UUID passed(String predecessor, String successor, String on, Instant at) {
        UUID row = UnitEventForTests.id(List.of(predecessor, successor, on));
        append("unit-succession.recorded", row, at, UnitEventForTests.passage(predecessor, successor, on));
        return row;
    }

    public static void passageSuperseded(UUID row, String predecessor, String successor, String on, Instant at) {
        append("unit-succession.superseded", row, at, UnitEventForTests.passage(predecessor, successor, on));
    }

    /** The same long ago: whoever stands later in the feed has passed over it. */
    public static void passedLongAgo(String predecessor, String successor, String on, Instant at) {
        synchronized (LOCK) {
            forgotten = 0;
            UUID row = passed(predecessor, successor, on, at);
            EVENTS.addFirst(EVENTS.removeLast());
            EVENTS.add(UnitEventForTests.ofAnotherKind(row));
        }
    }

    /** Whoever has not read everything has to take the snapshot, in which the row is missing. */
    public static void forgetWith(UUID row) {
        synchronized (LOCK) {
            EVENTS.removeIf(event -> event.subject().equals(row));
            EVENTS.add(UnitEventForTests.ofAnotherKind(new UUID(0, 0)));
            EVENTS.add(UnitEventForTests.ofAnotherKind(new UUID(0, 1)));
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

    private static void append(String event, UUID row, Instant at, Map<String, Object> data) {
        synchronized (LOCK) {
            EVENTS.add(UnitEventForTests.of(event, row, at, data));
            LOCK.notifyAll();
        }
    }

    private static void load() throws IOException {
        synchronized (LOCK) {
            EVENTS.clear();
            forgotten = 0;
            away = false;
        }
        Instant loaded = InstantSource.system().instant();
        load("units", "unit-spell", List.of("code", "validFrom"), loaded);
        load("unit-successions", "unit-succession", List.of("predecessorCode", "successorCode", "changedOn"), loaded);
    }

    private static void load(String kind, String type, List<String> key, Instant at) throws IOException {
        var file = PostgresForTests.checkout().resolve("deploy/data/hatinh/criteria/" + kind + ".csv");
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
                UUID id = UnitEventForTests.id(key.stream().map(row::get).toList());
                if (type.equals("unit-spell")) {
                    data.put("spellId", id);
                }
                append(type + ".recorded", id, at, data);
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
        List<UnitEventForTests> page = EVENTS.subList(from, to);
        if (snapshot) {
            List<UUID> superseded = page.stream()
                    .filter(event -> event.superseded())
                    .map(UnitEventForTests::subject)
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

    private static byte[] written(List<UnitEventForTests> page) {
        try {
            return JSON.writeValueAsBytes(page);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
