package vn.ntm.criteria.progress.band;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** The bands on file. */
@ApplicationScoped
public class Bands {

    private static final String COLUMNS = "select *, lower(valid) as valid_from, upper(valid) as valid_to";
    private static final String FROM = " from progress_band where valid @> :validOn and " + Known.AT;
    private static final Keyset ORDER =
            Keyset.by("criteria", "integer").then("least", "integer").then("template", "text");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    Bands(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "progress_band");
        this.identities = identities;
    }

    /** Those of a day for sets of so many criteria, the highest first; none if no template is on file. */
    public List<Band> of(long criteria, AsOf asOf) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + FROM + " and criteria = :criteria order by least desc")
                        .bind("criteria", criteria)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, context) -> read(new Row(columns)))
                        .list());
    }

    List<Band> list(AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                COLUMNS + FROM,
                query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()),
                place,
                most,
                Bands::read);
    }

    long count(AsOf asOf) {
        return Keyset.count(
                jdbi, FROM, query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()));
    }

    /** The current band of the same template that begins with the same count and day. */
    Optional<OnFile<Band>> like(Band band) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                         from progress_band
                        where template = :template and criteria = :criteria and least = :least
                          and lower(valid) is not distinct from cast(:from as date) and superseded_at is null""")
                .bind("template", band.template())
                .bind("criteria", band.criteria())
                .bind("least", band.least())
                .bind("from", band.valid().from())
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new OnFile<>(row.id("row_id"), read(row));
                })
                .findOne());
    }

    void add(Band band, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("template", band.template());
        values.put("criteria", band.criteria());
        values.put("least", band.least());
        values.put("most", band.most());
        values.put("name_vi", band.name().vi());
        values.put("name_en", band.name().en());
        values.put("valid", band.valid());
        values.put("legal_basis", band.legalBasis());
        table.add(identities.next(), filing, band.provenance(), values);
    }

    void replace(UUID rowId, Band band, Filing filing) {
        table.supersede(rowId, filing);
        add(band, filing);
    }

    private static Band read(Row row) throws SQLException {
        return new Band(
                row.text("template"),
                row.number("criteria"),
                row.number("least"),
                row.number("most"),
                new Bilingual(row.text("name_vi"), row.text("name_en")),
                row.valid(),
                row.optionalText("legal_basis"),
                row.provenance());
    }
}
