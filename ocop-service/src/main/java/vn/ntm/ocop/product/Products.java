package vn.ntm.ocop.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;

/** The products on file. */
@ApplicationScoped
class Products {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    Products(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "product");
        this.identities = identities;
    }

    Optional<OnFile<Product>> current(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from product where key = :key and superseded_at is null")
                .bind("key", key)
                .map((columns, context) -> new OnFile<>(new Row(columns).id("row_id"), product(new Row(columns))))
                .findOne());
    }

    void add(Product product, Filing filing) {
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
        table.add(identities.next(), filing, product.provenance(), values);
    }

    /** References to the old row are checked again only when the new one stands in its place. */
    void replace(UUID rowId, Product product, Filing filing) {
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
                row.provenance());
    }
}
