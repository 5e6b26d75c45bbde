package vn.ntm.ocop.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;
import vn.ntm.ocop.producer.Producers;

/**
 * Files products that are named in the public record. Printed names of places are kept, not compared; what a
 * file does not say of a product, its code and the number of its set, stays as it is on file.
 */
@ApplicationScoped
class ProductImport implements ImportKind {

    private final Products products;
    private final Producers producers;
    private final UnitDirectory units;

    ProductImport(Products products, Producers producers, UnitDirectory units) {
        this.products = products;
        this.producers = producers;
        this.units = units;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "key",
                "name",
                "producerKey",
                "producerAsPrinted",
                "unitCode",
                "communeAsPrinted",
                "districtAsPrinted",
                "districtCode",
                "unitOn",
                "productSet",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var onFile = products.held(row.requiredText("key"));
        Product product = read(row, onFile.map(Filing.OnFile::fact));
        requireProducer(product);
        requirePlace(product);
        return filing.file(
                onFile,
                product,
                "product " + product.key(),
                rowId -> products.replace(rowId, product, filing),
                () -> products.add(product, filing));
    }

    private static Product read(ImportRow row, Optional<Product> known) {
        return new Product(
                row.requiredText("key"),
                row.requiredText("name"),
                row.text("producerKey"),
                row.text("producerAsPrinted"),
                row.code("unitCode"),
                row.text("communeAsPrinted"),
                row.text("districtAsPrinted"),
                row.code("districtCode"),
                row.requiredDate("unitOn"),
                row.text("productSet"),
                known.map(Product::setNo).orElse(null),
                known.map(Product::code).orElse(null),
                row.provenance());
    }

    private void requireProducer(Product product) {
        String producer = product.producerKey();
        if (producer != null && !producers.has(producer)) {
            throw new Refusal(ProductProblem.PRODUCER_UNKNOWN, Map.of("producer", producer));
        }
    }

    private void requirePlace(Product product) {
        UnitCode unit = product.unit();
        UnitCode district = product.district();
        if (unit == null && district == null) {
            throw new Refusal(ProductProblem.PRODUCT_HAS_NO_PLACE, Map.of("product", product.key()));
        }
        if (district != null) {
            requireDistrict(district, product);
        }
        if (unit != null) {
            UnitCode parent = units.on(unit, product.unitOn()).spell().parent();
            if (district != null && !district.equals(parent)) {
                throw new Refusal(
                        ProductProblem.DISTRICT_NOT_OF_UNIT,
                        Map.of("unit", unit, "district", district, "day", product.unitOn()));
            }
        }
    }

    private void requireDistrict(UnitCode district, Product product) {
        UnitType type = units.on(district, product.unitOn()).spell().type();
        if (type.tier() != UnitType.Tier.DISTRICT) {
            throw new Refusal(
                    ProductProblem.DISTRICT_TIER_WRONG, Map.of("district", district, "day", product.unitOn()));
        }
    }
}
