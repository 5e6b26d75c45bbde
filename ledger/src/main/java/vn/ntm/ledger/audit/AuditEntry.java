package vn.ntm.ledger.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One effect of an act, or the act itself, with who did it and why.
 *
 * @param sequence its number in the journal; numbers of what was rolled back are missing
 * @param actId the request that it belongs to
 * @param roles in which the actor was
 * @param unit the code of the unit that the actor serves
 * @param operation of the API document
 * @param subjectType the kind of thing that it happened to
 * @param beforeHash SHA-256 of what was current before, in hexadecimal
 * @param afterHash SHA-256 of what is current from then on
 * @param reason as the actor gave it
 * @param document on which the act rests
 * @param traceId of the request
 * @param seal absent for a moment after the act
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditEntry")
record AuditEntry(
        long sequence,
        UUID actId,
        Instant recordedAt,
        String actor,
        List<String> roles,
        @Nullable String unit,
        String operation,
        Kind kind,
        Effect effect,
        String subjectType,
        UUID subjectId,
        @Nullable String beforeHash,
        @Nullable String afterHash,
        @Nullable String reason,
        @Nullable String document,
        @Nullable String traceId,
        @Nullable Seal seal) {

    AuditEntry {
        roles = List.copyOf(roles);
    }

    /** Whether the act changed something or read what is personal. */
    @Schema(name = "ActKind")
    enum Kind {
        WRITE,
        READ
    }

    /** What an act does. */
    @Schema(name = "AuditEffect")
    enum Effect {
        /** The act itself. */
        ACT,
        /** A fact came on file. */
        RECORDED,
        /** A fact gave way to another. */
        SUPERSEDED
    }

    /**
     * Its place in the chain of the service.
     *
     * @param position 1 for the first entry that was sealed, without gaps
     * @param chainHash SHA-256 over the entry and the chain hash before it
     */
    @Schema(name = "AuditSeal")
    record Seal(long position, String chainHash) {}
}
