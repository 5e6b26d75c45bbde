package vn.ntm.ledger.follow;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.ledger.lineage.Shares;
import vn.ntm.ledger.lineage.Succession;
import vn.ntm.ledger.unit.KnownUnit;

/**
 * A unit spell, or how a unit passed into another, was recorded or superseded by the service that owns the units.
 *
 * @param row of the owner; the copy has the same
 * @param at when the owner recorded or superseded it
 */
record UnitEvent(boolean superseded, UUID row, Instant at, Fact fact) {

    private static final String RECORDED = ".recorded";
    private static final String SUPERSEDED = ".superseded";
    private static final String SPELL = ".unit-spell";
    private static final String SUCCESSION = ".unit-succession";

    /** What was recorded. */
    sealed interface Fact {}

    record OfUnit(KnownUnit unit) implements Fact {}

    record OfSuccession(Succession succession, Shares shares) implements Fact {}

    /** @return nothing if the event is about another kind of fact */
    static Optional<UnitEvent> of(JsonNode event) {
        String type = event.path("type").asText();
        return fact(type, event.path("data"))
                .map(fact -> new UnitEvent(
                        type.endsWith(SUPERSEDED),
                        UUID.fromString(event.path("subject").asText()),
                        Instant.parse(event.path("time").asText()),
                        fact));
    }

    private static Optional<Fact> fact(String type, JsonNode data) {
        if (is(type, SPELL)) {
            return Optional.of(new OfUnit(new EventData(data).unit()));
        }
        if (is(type, SUCCESSION)) {
            return Optional.of(new OfSuccession(new EventData(data).succession(), new EventData(data).shares()));
        }
        return Optional.empty();
    }

    private static boolean is(String type, String kind) {
        return type.endsWith(kind + RECORDED) || type.endsWith(kind + SUPERSEDED);
    }
}
