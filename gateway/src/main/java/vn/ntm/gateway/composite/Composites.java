package vn.ntm.gateway.composite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.composite.Caller.Waiter;
import vn.ntm.gateway.composite.KeptComposites.Asked;
import vn.ntm.gateway.part.PartConfig;
import vn.ntm.gateway.part.Round;
import vn.ntm.gateway.upstream.GatewayConfig;
import vn.ntm.kernel.time.Calendar;

/**
 * Composed answers. Who asks while the same is being composed waits for that one, and who asks a moment later gets it
 * again: it says itself at which instant it was known.
 */
@ApplicationScoped
class Composites {

    private final Calendar calendar;
    private final ObjectMapper json;
    private final Duration budget;
    private final Duration settling;
    private final KeptComposites recent;
    private final KeptComposites settled;
    private final Map<Asked, Flight> flights = new ConcurrentHashMap<>();

    Composites(PartConfig parts, GatewayConfig gateway, Calendar calendar, ObjectMapper json) {
        this.calendar = calendar;
        this.json = json;
        this.budget = gateway.budget();
        this.settling = parts.settling();
        long half = parts.composedBytes() / 2;
        this.recent = new KeptComposites(parts.moment(), parts.moment().dividedBy(2), half, calendar);
        this.settled = new KeptComposites(parts.settled(), parts.settled(), half, calendar);
    }

    /** @param named the instant that the caller named, if one was named */
    Composite get(Object question, @Nullable Instant named, Waiter waiter, Making making) throws InterruptedException {
        var asked = new Asked(question, named);
        if (waiter.anew()) {
            var own = new Flight();
            waiter.whenGone().accept(own::leave);
            return make(asked, waiter, making, own);
        }
        Composite known = known(question, named);
        return known != null ? known : together(asked, waiter, making);
    }

    /** What is kept, unless one has to have it made anew and this is the one. */
    @Nullable Composite known(Object question, @Nullable Instant named) {
        var asked = new Asked(question, named);
        KeptComposites all = kept(named);
        Composite known = all.of(asked);
        return known == null || (all.isDue(known) && !flights.containsKey(asked)) ? null : known;
    }

    /** For how long an answer to the question may be kept. */
    Duration keptFor(@Nullable Instant named) {
        return kept(named).time();
    }

    private Composite together(Asked asked, Waiter waiter, Making making) throws InterruptedException {
        var own = new Flight();
        Flight flight = Objects.requireNonNull(
                flights.compute(asked, (_, flying) -> flying != null && flying.board() ? flying : own));
        KeptComposites all = kept(asked.named());
        Composite kept = all.of(asked);
        if (flight != own && kept != null) {
            flight.leave();
            return kept;
        }
        waiter.whenGone().accept(flight::leave);
        if (flight != own) {
            return flight.landed();
        }
        try {
            Composite made = kept != null && !all.isDue(kept) ? kept : make(asked, waiter, making, own);
            Composite best = made.complete() || kept == null ? made : kept;
            own.land(best);
            return best;
        } catch (InterruptedException | RuntimeException | Error failure) {
            own.crash(failure);
            throw failure;
        } finally {
            flights.remove(asked, own);
        }
    }

    private Composite make(Asked asked, Waiter waiter, Making making, Flight flight) throws InterruptedException {
        Instant named = asked.named();
        Instant knownAt = named == null ? calendar.now() : named;
        long end = System.nanoTime() + budget.toNanos();
        Consumer<Runnable> whenAbandoned = flight::whenAbandoned;
        Making.Draft draft = making.make(new Round(knownAt, named != null, waiter.traceParent(), end, whenAbandoned));
        var made = new Composite(written(draft.content()), draft, knownAt, calendar.now());
        kept(named).keep(asked, made);
        return made;
    }

    /** To what was known at an instant that is long past nothing is added. */
    private KeptComposites kept(@Nullable Instant named) {
        boolean past = named != null && named.isBefore(calendar.now().minus(settling));
        return past ? settled : recent;
    }

    private byte[] written(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
