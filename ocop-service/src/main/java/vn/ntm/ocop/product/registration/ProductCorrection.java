package vn.ntm.ocop.product.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.product.Product;

/**
 * What a product is, said anew. Its place and its code stay.
 *
 * @param producerKey of a producer in the register
 * @param communeAsPrinted in the spelling of the papers
 * @param districtAsPrinted in the spelling of the papers, while there were districts
 * @param setNo the number of the product set
 * @param source the paper or the address where it was read
 */
@Schema(
        name = "ProductCorrectionRequest",
        requiredProperties = {"name", "producerKey", "setNo", "source", "confidence"})
record ProductCorrection(
        @Schema(minLength = 1, maxLength = ProductRequest.LONGEST_NAME, examples = "Mật ong Hương Sơn")
        String name,

        @Schema(minLength = 1, maxLength = ProductRequest.LONGEST_NAME, examples = "pr-011")
        String producerKey,

        @Schema(minLength = 1, maxLength = ProductRequest.LONGEST_NAME) @Nullable String communeAsPrinted,

        @Schema(minLength = 1, maxLength = ProductRequest.LONGEST_NAME) @Nullable String districtAsPrinted,

        @Schema(minimum = "1", maximum = "99", examples = "4")
        Integer setNo,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    void check() {
        ProductRequest.checked(name, producerKey, setNo)
                .optionalText("/communeAsPrinted", communeAsPrinted, ProductRequest.LONGEST_NAME)
                .optionalText("/districtAsPrinted", districtAsPrinted, ProductRequest.LONGEST_NAME)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
    }

    Product of(Product known) {
        return new Product(
                known.key(),
                name.strip(),
                producerKey,
                known.producerAsPrinted(),
                known.unit(),
                communeAsPrinted,
                districtAsPrinted,
                known.district(),
                known.unitOn(),
                known.productSet(),
                setNo,
                known.code(),
                new Provenance(source.strip(), confidence, note));
    }

    @Override
    public @Nullable String reason() {
        return note;
    }

    @Override
    public @Nullable String document() {
        return source;
    }
}
