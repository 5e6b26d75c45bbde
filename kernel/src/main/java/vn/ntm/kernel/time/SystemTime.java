package vn.ntm.kernel.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The machine's clock and its source of chance; tests put their own in their place. */
class SystemTime {

    @Produces
    @DefaultBean
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Produces
    @DefaultBean
    @Singleton
    RandomGenerator chance() {
        return new java.security.SecureRandom();
    }
}
