package vn.ntm.local.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four programs of the suite. */
public enum Service {
    GATEWAY("gateway", 64),
    CRITERIA("criteria-service", 96),
    OCOP("ocop-service", 96),
    AWARDS("awards-service", 96);

    private final String module;
    private final int heapMegabytes;

    Service(String module, int heapMegabytes) {
        this.module = module;
        this.heapMegabytes = heapMegabytes;
    }

    public static List<Service> withDatabase() {
        return Arrays.stream(values()).filter(Service::hasDatabase).toList();
    }

    /**
     * The service that goes by this name in files and on the terminal.
     *
     * @throws IllegalArgumentException if the suite has no such service
     */
    public static Service named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no service named " + name));
    }

    /** Its name on the terminal, of its log, and of its database if it has one. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its folder in the checkout. */
    public String module() {
        return module;
    }

    public boolean hasDatabase() {
        return this != GATEWAY;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
