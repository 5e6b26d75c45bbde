package vn.ntm.criteria.modelplace.persistence;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.criteria.modelplace.domain.PlaceDecision;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

/** Places and decisions as rows. */
final class PlaceColumns {

    private PlaceColumns() {}

    static ModelPlace place(Row row) throws SQLException {
        Provenance provenance = row.provenance();
        return new ModelPlace(
                row.text("key"),
                row.choice("kind", PlaceKind.class),
                row.code("unit_code"),
                row.date("unit_on"),
                row.text("village"),
                row.text("name"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }

    static Map<String, @Nullable Object> of(UUID id, ModelPlace place) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("place_id", id);
        values.put("key", place.key());
        values.put("kind", place.kind());
        values.put("unit_code", place.unit());
        values.put("unit_on", place.unitOn());
        values.put("village", place.village());
        values.put("name", place.name());
        return values;
    }

    static PlaceEvent event(Row row) throws SQLException {
        var decision = row.decision();
        return new PlaceEvent(
                row.choice("event", PlaceDecision.class),
                row.number("turn"),
                Objects.requireNonNull(decision.signedOn()),
                row.optionalYear("programme_year"),
                row.optionalNumber("round"),
                row.optionalText("reason"),
                decision,
                row.optionalText("note"));
    }

    static Map<String, @Nullable Object> of(String key, PlaceEvent event) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("place_key", key);
        values.put("event", event.event());
        values.put("turn", event.turn());
        values.put("programme_year", event.programmeYear());
        values.put("round", event.round());
        values.put("reason", event.reason());
        values.put("decision_number", event.decision().number());
        values.put("decision_issuer", event.decision().issuer());
        values.put("decision_signed_on", event.signedOn());
        return values;
    }

    static Provenance provenance(ModelPlace place) {
        return new Provenance(place.source(), place.confidence(), place.note());
    }

    static Provenance provenance(PlaceEvent event) {
        return new Provenance(event.decision().source(), event.decision().confidence(), event.note());
    }
}
