package vn.ntm.awards.person.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.awards.person.domain.ReadPurpose;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;

/** What is asked of whom, and why: the record of the read says all three, and no value. */
public class PersonalDataQuestion implements Reasoned {

    private static final String FIELD = "(IDENTITY_NUMBER|BIRTH_DATE|ADDRESS|PHONE|ETHNICITY|PARTY_MEMBER|DISABILITY)";
    private static final String FIELDS = "^" + FIELD + "(," + FIELD + ")*$";

    @PathParam("recipient")
    @Parameter(description = "The identity of the recipient", example = "01890a5d-ac96-774b-bcce-b302099a8057")
    @Nullable UUID recipient;

    @QueryParam("purpose")
    @Parameter(description = "Why it is read", example = "APPRAISAL", required = true)
    @Nullable ReadPurpose purpose;

    @QueryParam("fields")
    @Parameter(
            description = "What is needed, separated by commas; all if absent",
            schema = @Schema(type = SchemaType.STRING, pattern = FIELDS),
            example = "IDENTITY_NUMBER,PHONE")
    @Nullable String fields;

    UUID recipient() {
        return Objects.requireNonNull(recipient);
    }

    /** @throws Refusal if none is named */
    ReadPurpose purpose() {
        if (purpose == null) {
            throw invalid("purpose", "cần nêu mục đích", "a purpose is needed");
        }
        return purpose;
    }

    /** @throws Refusal if one of them is none */
    List<PersonField> fields() {
        if (fields == null) {
            return Arrays.asList(PersonField.values());
        }
        try {
            return Arrays.stream(fields.split(",", -1))
                    .map(PersonField::valueOf)
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException none) {
            String known = Arrays.stream(PersonField.values()).map(Enum::name).collect(Collectors.joining(", "));
            throw invalid("fields", "trong số: " + known, "of these: " + known);
        }
    }

    @Override
    public @Nullable String reason() {
        return purpose == null ? null : purpose.name();
    }

    @Override
    public @Nullable String document() {
        return "recipient " + recipient + ": "
                + fields().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Refusal invalid(String name, String vi, String en) {
        var reason = new Refusal.Reason(Refusal.Place.PARAMETER, name, new Bilingual(vi, en));
        return new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
    }
}
