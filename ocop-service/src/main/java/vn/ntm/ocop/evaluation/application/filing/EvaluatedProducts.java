package vn.ntm.ocop.evaluation.application.filing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;

/** The products that can be evaluated. */
public interface EvaluatedProducts {

    Optional<EvaluatedProduct> find(String key, AsOf asOf);

    /**
     * A product that can be evaluated.
     *
     * @param producer the key of its producer; absent if none is on file
     */
    record EvaluatedProduct(String key, @Nullable String producer) {}
}
