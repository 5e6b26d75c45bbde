package vn.ntm.local.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.identity.Identity;

/**
 * Where each program of the suite listens: all ports move with the first.
 *
 * @param base the gateway's port
 */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8080;

    private static final int IDENTITY = 8;
    private static final int POSTGRES = 9;
    private static final int STEP = 10;
    private static final int LAST = 65_526;

    /** The first ten ports from there on, in tens, of which the suite's are free. */
    public static Ports freeFrom(int base) {
        return IntStream.iterate(base, candidate -> candidate <= LAST, candidate -> candidate + STEP)
                .mapToObj(Ports::new)
                .filter(ports -> isFree(ports.identity())
                        && ports.byProgram().values().stream().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure(ExitCode.PORT_TAKEN, "No free ports were found."));
    }

    /** The next ten of which the suite's are free: for what runs beside these for a while. */
    public Ports next() {
        int beside = base + STEP;
        return freeFrom(beside <= LAST ? beside : DEFAULT_BASE);
    }

    public int of(Service service) {
        return base
                + switch (service) {
                    case GATEWAY -> 0;
                    case CRITERIA -> 1;
                    case OCOP -> 2;
                    case AWARDS -> 3;
                };
    }

    public int postgres() {
        return base + POSTGRES;
    }

    /** Where Keycloak listens, if the run has one. */
    public int identity() {
        return base + IDENTITY;
    }

    public URI url(Service service) {
        return URI.create("http://127.0.0.1:" + of(service));
    }

    /**
     * Makes sure that nothing else holds one of the ports.
     *
     * @throws LaunchFailure naming the first port that some other program holds
     */
    public void requireFree(Identity identity) {
        Map<String, Integer> ports = byProgram();
        if (identity == Identity.KEYCLOAK) {
            ports.put("Keycloak", identity());
        }
        ports.forEach((program, port) -> {
            if (!isFree(port)) {
                throw new LaunchFailure(
                        ExitCode.PORT_TAKEN,
                        "Port %d, meant for %s, is taken by another program: stop that one, or choose other ports with --port-base."
                                .formatted(port, program));
            }
        });
    }

    private Map<String, Integer> byProgram() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            ports.put(service.label(), of(service));
        }
        ports.put("PostgreSQL", postgres());
        return ports;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
