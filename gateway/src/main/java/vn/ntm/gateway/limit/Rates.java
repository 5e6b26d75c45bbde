package vn.ntm.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * How often each client has asked. A client with a token has an account of its own; as nobody has checked the token yet,
 * all tokens of one address draw on a wider account of that address too.
 */
final class Rates {

    private final LimitConfig.Rate config;
    private final LoadingCache<String, Bucket> own;
    private final LoadingCache<String, Bucket> shared;

    Rates(LimitConfig.Rate config) {
        this.config = config;
        this.own = accounts(config.requests());
        this.shared = accounts((long) config.requests() * config.tokensOfOneAddress());
    }

    Allowance draw(Client client) {
        if (client.token().isEmpty()) {
            return allowance(own.get("address " + client.address()));
        }
        Allowance together = allowance(shared.get(client.address()));
        return together.granted() ? allowance(own.get("token " + client.token().get())) : together;
    }

    /** What a client may do within which time, as {@code RateLimit-Policy} says it. */
    String policy() {
        return "\"client\";q=" + config.requests() + ";w=" + config.window().toSeconds();
    }

    private Allowance allowance(Bucket account) {
        ConsumptionProbe probe = account.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                Math.min(probe.getRemainingTokens(), config.requests()),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanoseconds) {
        return Math.ceilDiv(nanoseconds, Duration.ofSeconds(1).toNanos());
    }

    private LoadingCache<String, Bucket> accounts(long requests) {
        return Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(config.window())
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, config.window()))
                        .withNanosecondPrecision()
                        .build());
    }

    /**
     * What one request was told.
     *
     * @param remaining how many more may follow at once
     * @param fullAfter the seconds until nothing is used up any more
     * @param retryAfter the seconds until one more is granted
     */
    record Allowance(boolean granted, long remaining, long fullAfter, long retryAfter) {

        /** As the header {@code RateLimit} says it. */
        String header() {
            return "\"client\";r=" + remaining + ";t=" + fullAfter;
        }
    }
}
