package vn.ntm.ledger.follow;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitSpell;
import vn.ntm.ledger.unit.UnitType;

/**
 * A unit spell was recorded, or superseded, by the service that owns the units.
 *
 * @param row of the owner; the copy has the same
 * @param at when the owner recorded or superseded it
 */
record UnitEvent(boolean superseded, UUID row, Instant at, KnownUnit unit) {

    private static final String RECORDED = ".unit-spell.recorded";
    private static final String SUPERSEDED = ".unit-spell.superseded";

    /** @return nothing if the event is about another kind of fact */
    static Optional<UnitEvent> of(JsonNode event) {
        String type = event.path("type").asText();
        if (!type.endsWith(RECORDED) && !type.endsWith(SUPERSEDED)) {
            return Optional.empty();
        }
        return Optional.of(new UnitEvent(
                type.endsWith(SUPERSEDED),
                UUID.fromString(event.path("subject").asText()),
                Instant.parse(event.path("time").asText()),
                unit(event.path("data"))));
    }

    private static KnownUnit unit(JsonNode data) {
        String parent = text(data, "parentCode");
        return new KnownUnit(
                UUID.fromString(data.path("spellId").asText()),
                new UnitSpell(
                        new UnitCode(data.path("code").asText()),
                        data.path("name").asText(),
                        UnitType.valueOf(data.path("type").asText()),
                        parent == null ? null : new UnitCode(parent),
                        new DateRange(day(data, "validFrom"), day(data, "validTo")),
                        text(data, "establishedBy"),
                        text(data, "abolishedBy"),
                        new Provenance(
                                data.path("source").asText(),
                                Confidence.valueOf(data.path("confidence").asText()),
                                text(data, "note"))));
    }

    private static @Nullable LocalDate day(JsonNode data, String member) {
        String text = text(data, member);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(JsonNode data, String member) {
        return data.hasNonNull(member) ? data.get(member).asText() : null;
    }
}
