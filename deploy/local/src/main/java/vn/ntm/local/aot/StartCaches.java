package vn.ntm.local.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.ntm.local.home.Layout;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.ServiceProgram;
import vn.ntm.local.suite.Suite.CacheOptions;

/** The start-up caches of the four services. */
public final class StartCaches implements CacheOptions {

    private final Layout layout;
    private final Map<Service, StartCache> caches = new EnumMap<>(Service.class);

    public StartCaches(Layout layout) {
        this.layout = layout;
    }

    /** No cache is used and none is written. */
    public static CacheOptions none() {
        return _ -> List.of();
    }

    /** A service whose cache is missing or does not fit starts without. */
    @Override
    public List<String> of(Service service) {
        try {
            StartCache cache = cache(service);
            return cache.isUsable() ? cache.use() : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> write(Service service) {
        try {
            return cache(service).write();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Service> unsettled() throws IOException {
        List<Service> unsettled = new ArrayList<>();
        for (Service service : Service.values()) {
            if (!cache(service).isSettled()) {
                unsettled.add(service);
            }
        }
        return unsettled;
    }

    /** The jars do not change while the launcher runs, so they are read once. */
    StartCache cache(Service service) throws IOException {
        StartCache known = caches.get(service);
        if (known != null) {
            return known;
        }
        var program = new ServiceProgram(layout, service);
        program.jar();
        StartCache cache = StartCache.of(program);
        caches.put(service, cache);
        return cache;
    }
}
