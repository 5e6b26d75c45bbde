package vn.ntm.gateway.composite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which question an address asked that was answered, so that the same address need not be read again. What it means may
 * depend on the day: one that names none asks for today.
 */
final class KnownAddresses {

    private static final int CHARACTERS = 1 << 20;
    private static final int CHARACTERS_AROUND = 200;

    private final Cache<String, Meant> meant = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String address, Meant _) -> address.length() + CHARACTERS_AROUND)
            .executor(Runnable::run)
            .build();

    /** @param begun the day before the address was read: if that was another one, nobody knows of which day it was read */
    void remember(
            String address, Object question, @Nullable Instant named, @Nullable LocalDate begun, LocalDate today) {
        Meant before = meant.getIfPresent(address);
        if (today.equals(begun) && (before == null || !before.today().equals(today))) {
            meant.put(address, new Meant(question, named, today));
        }
    }

    /** What it asks today, if it was asked today. */
    @Nullable Meant of(String address, LocalDate today) {
        Meant known = meant.getIfPresent(address);
        return known == null || !known.today().equals(today) ? null : known;
    }

    /**
     * What was asked at an address.
     *
     * @param named the instant that it names, if it names one
     * @param today when it was asked
     */
    record Meant(Object question, @Nullable Instant named, LocalDate today) {}
}
