package vn.ntm.criteria.modelplace.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.modelplace.application.ModelPlacesOnFile;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredModelPlaces implements ModelPlacesOnFile {

    private final Jdbi jdbi;
    private final FactTable places;
    private final FactTable events;
    private final Identities identities;
    private final Turns turns;

    StoredModelPlaces(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.places = new FactTable(jdbi, "model_place");
        this.events = new FactTable(jdbi, "model_place_event");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public Optional<Held> held(String key) {
        turns.take("model_place " + key);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from model_place where key = :key and superseded_at is null")
                .bind("key", key)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    var onFile = new OnFile<>(row.id("row_id"), PlaceColumns.place(row));
                    return new Held(row.id("place_id"), onFile, events(handle, key));
                })
                .findOne());
    }

    private static List<OnFile<PlaceEvent>> events(Handle handle, String key) {
        return handle.createQuery("select * from model_place_event where place_key = :key and superseded_at is null")
                .bind("key", key)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new OnFile<>(row.id("row_id"), PlaceColumns.event(row));
                })
                .list();
    }

    @Override
    public void hold(UnitCode unit) {
        turns.take("model places of " + unit);
    }

    @Override
    public List<ModelPlace> namesakes(ModelPlace place) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from model_place
                        where unit_code = any (array(select units_bound_to(array[:unit]))) and kind = :kind
                          and folded(village) = folded(:village) and folded(name) = folded(:name)
                          and key <> :key and superseded_at is null""")
                .bind("unit", place.unit())
                .bind("kind", place.kind())
                .bind("village", place.village())
                .bind("name", place.name())
                .bind("key", place.key())
                .map((columns, context) -> PlaceColumns.place(new Row(columns)))
                .list());
    }

    @Override
    public void add(ModelPlace place, Filing filing) {
        add(identities.next(), place, filing);
    }

    /** What was decided about the place is checked again only when the new row stands in the place of the old. */
    @Override
    public void replace(Held old, ModelPlace place, Filing filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        places.supersede(old.onFile().rowId(), filing);
        add(old.id(), place, filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    private void add(UUID id, ModelPlace place, Filing filing) {
        places.add(identities.next(), filing, PlaceColumns.provenance(place), PlaceColumns.of(id, place));
    }

    @Override
    public void add(String key, PlaceEvent event, Filing filing) {
        events.add(identities.next(), filing, PlaceColumns.provenance(event), PlaceColumns.of(key, event));
    }

    @Override
    public void replace(UUID rowId, String key, PlaceEvent event, Filing filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        events.supersede(rowId, filing);
        add(key, event, filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    @Override
    public List<PlaceOnFile> since(Set<UnitCode> codes, LocalDate day, Instant recordedAfter) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from model_place
                        where unit_code = any (:codes) and unit_on >= :day and superseded_at is null and recorded_at > :after""")
                .bindArray("codes", UnitCode.class, codes)
                .bind("day", day)
                .bind("after", recordedAfter)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new PlaceOnFile(row.id("place_id"), PlaceColumns.place(row));
                })
                .list());
    }
}
