package vn.ntm.local.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.local.home.Layout;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.ServiceProgram;
import vn.ntm.local.suite.Suite.CacheOptions;

/** The start-up caches of the four services. */
public final class StartCaches implements CacheOptions {

    private final Layout layout;

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

    List<Service> unsettled() throws IOException {
        List<Service> unsettled = new ArrayList<>();
        for (Service service : Service.values()) {
            if (!cache(service).isSettled()) {
                unsettled.add(service);
            }
        }
        return unsettled;
    }

    StartCache cache(Service service) {
        var program = new ServiceProgram(layout, service);
        program.jar();
        return new StartCache(program);
    }
}
