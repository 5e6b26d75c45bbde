package vn.ntm.awards.person.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * What a paper says of a person.
 *
 * @param identityNumber 12 digits, or 9 of the old card
 * @param address as printed
 * @param phone digits
 * @param ethnicity sensitive
 * @param partyMember sensitive
 * @param disability sensitive; as the paper says it
 * @param source the paper where it was read
 */
@Schema(
        name = "PersonalDataRequest",
        requiredProperties = {"source", "confidence"})
record PersonalDataRequest(
        @Schema(pattern = "^(\\d{9}|\\d{12})$") @Nullable String identityNumber,

        @Nullable LocalDate birthDate,

        @Schema(minLength = 1, maxLength = LONGEST_ADDRESS) @Nullable String address,

        @Schema(pattern = "^\\+?\\d{8,15}$") @Nullable String phone,

        @Schema(minLength = 1, maxLength = LONGEST_ETHNICITY) @Nullable String ethnicity,

        @Nullable Boolean partyMember,

        @Schema(minLength = 1, maxLength = LONGEST_DISABILITY) @Nullable String disability,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Báo cáo thành tích")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_ETHNICITY = 60;
    private static final int LONGEST_DISABILITY = 200;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form; it repeats no value */
    void check() {
        var checks = new BodyChecks()
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        said().forEach((field, value) ->
                checks.require(pointer(field), field.takes(value), "không đúng dạng", "it has the wrong form"));
        checks.done();
    }

    /** What is said, by field. */
    Map<PersonField, String> said() {
        var said = new EnumMap<PersonField, String>(PersonField.class);
        put(said, PersonField.IDENTITY_NUMBER, identityNumber);
        put(said, PersonField.BIRTH_DATE, birthDate);
        put(said, PersonField.ADDRESS, address);
        put(said, PersonField.PHONE, phone);
        put(said, PersonField.ETHNICITY, ethnicity);
        put(said, PersonField.PARTY_MEMBER, partyMember);
        put(said, PersonField.DISABILITY, disability);
        return said;
    }

    Provenance provenance() {
        return new Provenance(source.strip(), confidence, note);
    }

    private static void put(Map<PersonField, String> said, PersonField field, @Nullable Object value) {
        if (value != null) {
            said.put(field, value.toString());
        }
    }

    private static String pointer(PersonField field) {
        return switch (field) {
            case IDENTITY_NUMBER -> "/identityNumber";
            case BIRTH_DATE -> "/birthDate";
            case ADDRESS -> "/address";
            case PHONE -> "/phone";
            case ETHNICITY -> "/ethnicity";
            case PARTY_MEMBER -> "/partyMember";
            case DISABILITY -> "/disability";
        };
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

    /** Nothing of the values: a log may hold it. */
    @Override
    public String toString() {
        return "PersonalDataRequest[]";
    }
}
