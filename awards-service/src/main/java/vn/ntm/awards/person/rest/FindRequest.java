package vn.ntm.awards.person.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.request.BodyChecks;

/**
 * Who is looked for: by one of the two.
 *
 * @param identityNumber 12 digits, or 9 of the old card
 * @param name words of the name; accents and case do not matter
 */
@Schema(name = "FindRecipients")
record FindRequest(
        @Schema(pattern = "^(\\d{9}|\\d{12})$") @Nullable String identityNumber,

        @Schema(minLength = 2, maxLength = LONGEST_NAME, examples = "Nguyễn Văn") @Nullable String name) {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 300;

    /** @throws vn.ntm.kernel.problem.Refusal if neither is given, or both, or one has the wrong form */
    void check() {
        new BodyChecks()
                .require(
                        "/identityNumber",
                        (identityNumber == null) != (name == null),
                        "cần số định danh hoặc tên, một trong hai",
                        "an identity number or a name is needed, one of the two")
                .require(
                        "/identityNumber",
                        identityNumber == null || identityNumber.matches("\\d{9}|\\d{12}"),
                        "9 hoặc 12 chữ số",
                        "9 or 12 digits")
                .require(
                        "/name",
                        name == null || (name.strip().length() >= SHORTEST_NAME && name.length() <= LONGEST_NAME),
                        "cần 2 đến 300 ký tự",
                        "2 to 300 characters are needed")
                .done();
    }

    /** Nothing of it: a log may hold it. */
    @Override
    public String toString() {
        return "FindRequest[]";
    }
}
