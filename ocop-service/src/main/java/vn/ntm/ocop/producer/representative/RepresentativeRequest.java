package vn.ntm.ocop.producer.representative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * Who stands for a producer, as the form has it.
 *
 * @param identityNo the number of the identity card; digits
 * @param address as printed
 * @param source the paper where it was read
 */
@Schema(
        name = "ProducerRepresentativeRequest",
        requiredProperties = {"name", "source", "confidence"})
record RepresentativeRequest(
        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "Nguyễn Văn A")
        String name,

        Representative.@Nullable Sex sex,

        @Schema(minLength = 1, maxLength = LONGEST_ETHNICITY, examples = "Kinh") @Nullable String ethnicity,

        @Schema(pattern = IDENTITY_NO, maxLength = 12) @Nullable String identityNo,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT) @Nullable String address,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Mẫu số 02")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final String IDENTITY_NO = "^(\\d{9}|\\d{12})$";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ETHNICITY = 60;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Representative of(String producerKey) {
        new BodyChecks()
                .text("/name", name, LONGEST_NAME)
                .optionalText("/ethnicity", ethnicity, LONGEST_ETHNICITY)
                .require(
                        "/identityNo",
                        identityNo == null || identityNo.matches(IDENTITY_NO),
                        "9 hoặc 12 chữ số",
                        "9 or 12 digits")
                .optionalText("/address", address, BodyChecks.LONGEST_DOCUMENT)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON)
                .done();
        return new Representative(
                producerKey,
                name.strip(),
                sex,
                ethnicity,
                identityNo,
                address,
                new Provenance(source.strip(), confidence, note));
    }

    /** Nothing of a person goes into the record of the act. */
    @Override
    public @Nullable String reason() {
        return null;
    }

    @Override
    public @Nullable String document() {
        return null;
    }
}
