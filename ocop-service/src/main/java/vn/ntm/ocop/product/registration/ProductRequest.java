package vn.ntm.ocop.product.registration;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.product.Product;
import vn.ntm.ocop.product.ProductCode;

/**
 * A product as it is registered.
 *
 * @param producerKey of a producer in the register
 * @param unitCode of the commune, ward or township in which it is made, on the day
 * @param communeAsPrinted in the spelling of the papers
 * @param districtAsPrinted in the spelling of the papers, while there were districts
 * @param setNo the number of the product set
 * @param on the day for which the unit's code is read, and of whose year the product code is; today if absent
 * @param source the paper or the address where it was read
 */
@Schema(requiredProperties = {"name", "producerKey", "unitCode", "setNo", "source", "confidence"})
record ProductRequest(
        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "Mật ong Hương Sơn")
        String name,

        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "pr-011")
        String producerKey,

        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "18133")
        String unitCode,

        @Schema(minLength = 1, maxLength = LONGEST_NAME) @Nullable String communeAsPrinted,

        @Schema(minLength = 1, maxLength = LONGEST_NAME) @Nullable String districtAsPrinted,

        @Schema(minimum = "1", maximum = "99", examples = "4")
        Integer setNo,

        @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    static final int LONGEST_NAME = 300;
    private static final int MOST_SETS = 99;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    void check() {
        checked(name, producerKey, setNo)
                .unitCode("/unitCode", unitCode)
                .require(
                        "/on",
                        on == null || ProductCode.isYear(on.getYear()),
                        "ngày trong các năm 2000–2099",
                        "a day of the years 2000 to 2099")
                .optionalText("/communeAsPrinted", communeAsPrinted, LONGEST_NAME)
                .optionalText("/districtAsPrinted", districtAsPrinted, LONGEST_NAME)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
    }

    static BodyChecks checked(@Nullable String name, @Nullable String producerKey, @Nullable Integer setNo) {
        return new BodyChecks()
                .text("/name", name, LONGEST_NAME)
                .text("/producerKey", producerKey, LONGEST_NAME)
                .require(
                        "/setNo",
                        setNo != null && setNo >= 1 && setNo <= MOST_SETS,
                        "số từ 1 đến 99",
                        "a number, 1 to 99");
    }

    UnitCode unit() {
        return new UnitCode(unitCode);
    }

    LocalDate day(LocalDate today) {
        return Objects.requireNonNullElse(on, today);
    }

    Product product(String key, LocalDate day, ProductCode code) {
        return new Product(
                key,
                name.strip(),
                producerKey,
                null,
                unit(),
                communeAsPrinted,
                districtAsPrinted,
                null,
                day,
                null,
                setNo,
                code,
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
