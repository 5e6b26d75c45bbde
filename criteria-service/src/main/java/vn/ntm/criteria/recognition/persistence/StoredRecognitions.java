package vn.ntm.criteria.recognition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.application.RecognitionsOnFile;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.UnitDay;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredRecognitions implements RecognitionsOnFile {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    StoredRecognitions(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "recognition");
        this.identities = identities;
    }

    @Override
    public Optional<OnFile<Recognition>> like(Recognition recognition) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from recognition
                        where unit_code = :unit and unit_on = :unitOn and event = :event and level = :level
                          and programme_year is not distinct from cast(:year as integer)
                          and decision_number is not distinct from cast(:number as text)
                          and round is not distinct from cast(:round as integer)
                          and superseded_at is null""")
                .bind("unit", recognition.unit())
                .bind("unitOn", recognition.unitDay().day())
                .bind("event", recognition.event())
                .bind("level", recognition.level())
                .bind("year", recognition.programmeYear())
                .bind("number", recognition.decision().number())
                .bind("round", recognition.round())
                .map((columns, context) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), recognition(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(Recognition recognition, Filing filing) {
        add(recognition, filing, identities.next());
    }

    @Override
    public void replace(UUID rowId, Recognition recognition, Filing filing) {
        UUID identity = jdbi.withHandle(
                handle -> handle.createQuery("select recognition_id from recognition where row_id = :row")
                        .bind("row", rowId)
                        .mapTo(UUID.class)
                        .one());
        table.supersede(rowId, filing);
        add(recognition, filing, identity);
    }

    private void add(Recognition recognition, Filing filing, UUID identity) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("recognition_id", identity);
        values.put("event", recognition.event());
        values.put("level", recognition.level());
        values.put("unit_code", recognition.unit());
        values.put("unit_on", recognition.unitDay().day());
        values.put("unit_on_basis", recognition.unitDay().basis());
        values.put("programme_year", recognition.programmeYear());
        values.put("round", recognition.round());
        values.put("decision_number", recognition.decision().number());
        values.put("decision_issuer", recognition.decision().issuer());
        values.put("decision_signed_on", recognition.decision().signedOn());
        values.put("attested_on", recognition.attestedOn());
        values.put("field", recognition.field());
        values.put("counted", recognition.counted());
        var decision = recognition.decision();
        table.add(
                identities.next(),
                filing,
                new Provenance(decision.source(), decision.confidence(), recognition.note()),
                values);
    }

    static Recognition recognition(Row row) throws SQLException {
        return new Recognition(
                row.choice("event", Event.class),
                row.choice("level", Level.class),
                row.code("unit_code"),
                new UnitDay(row.date("unit_on"), row.choice("unit_on_basis", UnitDay.Basis.class)),
                row.optionalYear("programme_year"),
                row.optionalNumber("round"),
                row.decision(),
                row.optionalDate("attested_on"),
                row.optionalText("field"),
                row.choice("counted", Counted.class),
                row.optionalText("note"));
    }
}
