package vn.ntm.ocop.producer;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A producer as it is registered or corrected.
 *
 * @param name under which it trades
 * @param unitCode of the commune, ward or township, on the day
 * @param on the day for which the unit's code is read; today, or when it is corrected the day on file, if absent
 * @param branchOf the body of which it is a branch
 * @param source the paper or the address where it was read
 */
@Schema(requiredProperties = {"name", "kind", "unitCode", "source", "confidence"})
record ProducerRequest(
        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "HTX Mật ong Hương Sơn")
        String name,

        Producer.Kind kind,

        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "18133")
        String unitCode,

        @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = LONGEST_NAME) @Nullable String branchOf,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final int LONGEST_NAME = 300;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    void check() {
        new BodyChecks()
                .text("/name", name, LONGEST_NAME)
                .present("/kind", kind)
                .unitCode("/unitCode", unitCode)
                .optionalText("/branchOf", branchOf, LONGEST_NAME)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
    }

    /** @param usual the day that is meant if none is named */
    Producer producer(String key, LocalDate usual) {
        return new Producer(
                key,
                name.strip(),
                kind,
                new UnitCode(unitCode),
                Objects.requireNonNullElse(on, usual),
                branchOf,
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
