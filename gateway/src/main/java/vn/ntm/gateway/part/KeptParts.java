package vn.ntm.gateway.part;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.ntm.kernel.time.Calendar;

/** The last good answer of each part, for as long, and as many bytes, as is set. */
@ApplicationScoped
class KeptParts {

    private final Cache<PartQuestion, Kept> parts;

    KeptParts(PartConfig config, Calendar calendar) {
        parts = Caffeine.newBuilder()
                .expireAfterWrite(config.lastGood())
                .maximumWeight(config.lastGoodBytes())
                .weigher(KeptParts::weight)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, calendar.now()))
                .executor(Runnable::run)
                .build();
    }

    /** What was known later stays. */
    void keep(PartQuestion part, Kept good) {
        parts.asMap().merge(part, good, (before, now) -> now.asOf().isBefore(before.asOf()) ? before : now);
    }

    Optional<Kept> of(PartQuestion part) {
        return Optional.ofNullable(parts.getIfPresent(part));
    }

    void forget(PartQuestion part) {
        parts.invalidate(part);
    }

    private static int weight(PartQuestion part, Kept kept) {
        return kept.answers().stream().mapToInt(Answer::weight).sum();
    }

    /** What all questions of a part were answered at one instant. */
    record Kept(List<Answer> answers, Instant asOf) {}
}
