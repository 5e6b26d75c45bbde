package vn.ntm.proving.rest;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A token that is to be checked.
 *
 * @param token as it was scanned, with or without the address of a page before it
 * @param on the day in question; today if absent
 */
@Schema(name = "TokenQuestion")
public record TokenQuestion(
        @Schema(
                description = "The token as it was scanned, with or without the address of a page before it",
                examples = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl",
                required = true,
                minLength = 1,
                maxLength = 8192)
        @Nullable String token,

        @Schema(description = "The day in question, in Việt Nam; today if absent", examples = "2026-11-23") @Nullable LocalDate on) {

    /** Characters; a token of ours has some 900. */
    private static final int LONGEST = 8192;

    /** The text, which is there. */
    public String required() {
        new BodyChecks().text("/token", token, LONGEST).done();
        return Objects.requireNonNull(token);
    }
}
