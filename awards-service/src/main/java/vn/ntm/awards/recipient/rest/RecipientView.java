package vn.ntm.awards.recipient.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.recipient.application.RegisteredRecipient;
import vn.ntm.awards.recipient.domain.Sex;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

/**
 * A recipient, for those who may know the name.
 *
 * @param nameIsPublic whether everybody may see the name
 * @param publicationDocument on which that was decided; absent where nobody decided, and the kind says it
 * @param restricted whether the person had the processing of the data restricted
 * @param unitOn the day for which the unit's code is read
 * @param version to be named in If-Match by whoever changes it
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Recipient")
record RecipientView(
        UUID recipientId,
        RecipientKind kind,
        String name,
        boolean nameIsPublic,
        @Nullable String publicationDocument,
        boolean restricted,
        @Nullable UnitCode unitCode,
        LocalDate unitOn,
        @Nullable Boolean worksDirectly,
        @Nullable Sex sex,
        @Nullable Integer birthYear,
        @Nullable String worksAt,
        String source,
        Confidence confidence,
        @Nullable String note,
        long version,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static RecipientView of(RegisteredRecipient registered) {
        return of(registered, null);
    }

    static RecipientView of(RegisteredRecipient registered, @Nullable AsOf asOf) {
        var recipient = registered.recipient();
        return new RecipientView(
                recipient.id(),
                recipient.kind(),
                recipient.name(),
                recipient.nameIsPublic(),
                recipient.publicationDocument(),
                recipient.restricted(),
                recipient.unit(),
                recipient.unitOn(),
                recipient.worksDirectly(),
                recipient.sex(),
                recipient.birthYear(),
                recipient.worksAt(),
                recipient.source(),
                recipient.confidence(),
                recipient.note(),
                registered.version(),
                registered.recordedAt(),
                asOf);
    }
}
