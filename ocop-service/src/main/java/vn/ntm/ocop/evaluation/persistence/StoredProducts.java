package vn.ntm.ocop.evaluation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ocop.evaluation.application.filing.EvaluatedProducts;

@ApplicationScoped
class StoredProducts implements EvaluatedProducts {

    private final Jdbi jdbi;

    StoredProducts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<EvaluatedProduct> find(String key, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select key, producer_key from product where key = :key and unit_on <= :validOn and "
                                + Known.AT)
                .bind("key", key)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> new EvaluatedProduct(columns.getString("key"), columns.getString("producer_key")))
                .findOne());
    }
}
