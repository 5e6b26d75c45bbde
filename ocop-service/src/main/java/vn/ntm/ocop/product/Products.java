package vn.ntm.ocop.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

/** The products on file. */
@ApplicationScoped
public class Products {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    Products(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "product");
        this.identities = identities;
        this.turns = turns;
    }

    /** The product that is on file under the key. */
    public Optional<Product> find(String key) {
        return current(key).map(OnFile::fact);
    }

    /** The current fact under the key, which nobody else writes until the transaction ends. */
    public Optional<OnFile<Product>> held(String key) {
        turns.take("product " + key);
        return current(key);
    }

    /** How often it was put on file or corrected by then. */
    public long version(String key, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from product where key = :key and recorded_at <= :knownAt")
                .bind("key", key)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    /** The next code of a commune in a year; whoever asks next waits until this one is on file or given back. */
    public ProductCode nextCode(UnitCode province, UnitCode commune, int year) {
        turns.take("product_code %s %d".formatted(commune, year));
        int sequence = jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(max(code_sequence), 0) + 1 from product
                        where code_commune = :commune and code_year = :year""")
                .bind("commune", commune)
                .bind("year", year)
                .mapTo(Integer.class)
                .one());
        return new ProductCode(province, commune, sequence, year);
    }

    Optional<OnFile<Product>> current(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from product where key = :key and superseded_at is null")
                .bind("key", key)
                .map((columns, context) -> new OnFile<>(new Row(columns).id("row_id"), product(new Row(columns))))
                .findOne());
    }

    public void add(Product product, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("key", product.key());
        values.put("name", product.name());
        values.put("producer_key", product.producerKey());
        values.put("producer_as_printed", product.producerAsPrinted());
        values.put("unit_code", product.unit());
        values.put("commune_as_printed", product.communeAsPrinted());
        values.put("district_as_printed", product.districtAsPrinted());
        values.put("district_code", product.district());
        values.put("unit_on", product.unitOn());
        values.put("product_set", product.productSet());
        values.put("set_no", product.setNo());
        ProductCode code = product.code();
        if (code != null) {
            values.put("code_province", code.province());
            values.put("code_commune", code.commune());
            values.put("code_sequence", code.sequence());
            values.put("code_year", code.year());
        }
        table.add(identities.next(), filing, product.provenance(), values);
    }

    /** References to the old row are checked again only when the new one stands in its place. */
    public void replace(UUID rowId, Product product, Filing filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        table.supersede(rowId, filing);
        add(product, filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    static Product product(Row row) throws SQLException {
        return new Product(
                row.text("key"),
                row.text("name"),
                row.optionalText("producer_key"),
                row.optionalText("producer_as_printed"),
                row.optionalCode("unit_code"),
                row.optionalText("commune_as_printed"),
                row.optionalText("district_as_printed"),
                row.optionalCode("district_code"),
                row.date("unit_on"),
                row.optionalText("product_set"),
                row.optionalNumber("set_no"),
                code(row),
                row.provenance());
    }

    private static @Nullable ProductCode code(Row row) throws SQLException {
        Integer sequence = row.optionalNumber("code_sequence");
        return sequence == null
                ? null
                : new ProductCode(
                        row.code("code_province"),
                        row.code("code_commune"),
                        sequence,
                        Objects.requireNonNull(row.optionalNumber("code_year")));
    }
}
