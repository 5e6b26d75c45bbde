package vn.ntm.awards.recipient.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

/**
 * Who can be, or was, commended (đối tượng khen thưởng, Luật Thi đua, khen thưởng 06/2022/QH15).
 *
 * @param id outlives corrections
 * @param name of the person, of the head of the household, or of the body
 * @param publicationDocument on which it was decided whether the name is public; absent where nobody decided
 * @param restricted whether the person had the processing of the data restricted: nothing is shown but that there is somebody
 * @param unit where the recipient lives or works, or the territory itself
 * @param unitOn the day for which the unit's code is read
 * @param worksDirectly whether the recipient produces or serves directly (người trực tiếp lao động); absent where no source says
 * @param sex of an individual
 * @param birthYear of an individual
 * @param worksAt where an individual works, as printed
 */
public record Recipient(
        UUID id,
        RecipientKind kind,
        String name,
        boolean nameIsPublic,
        @Nullable String publicationDocument,
        boolean restricted,
        @Nullable UnitCode unit,
        LocalDate unitOn,
        @Nullable Boolean worksDirectly,
        @Nullable Sex sex,
        @Nullable Integer birthYear,
        @Nullable String worksAt,
        String source,
        Confidence confidence,
        @Nullable String note) {

    /** Whether the data of the recipient are those of persons. */
    public boolean isOfPersons() {
        return isOfPersons(kind);
    }

    /** Whether recipients of the kind are persons, or named after one. */
    public static boolean isOfPersons(RecipientKind kind) {
        return switch (kind) {
            case INDIVIDUAL, HOUSEHOLD -> true;
            case COLLECTIVE, TERRITORY, ENTERPRISE, UNSPLIT -> false;
        };
    }

    /** The name, where everybody may see it. */
    public Optional<String> publicName() {
        return nameIsPublic && !restricted ? Optional.of(name) : Optional.empty();
    }

    /** The same, with the name public or not by this document. */
    public Recipient published(boolean isPublic, String document) {
        return with(isPublic, document, restricted);
    }

    /** The same, with the processing of the data restricted or free again. */
    public Recipient restrictedTo(boolean isRestricted) {
        return with(nameIsPublic, publicationDocument, isRestricted);
    }

    private Recipient with(boolean isPublic, @Nullable String document, boolean isRestricted) {
        return new Recipient(
                id,
                kind,
                name,
                isPublic,
                document,
                isRestricted,
                unit,
                unitOn,
                worksDirectly,
                sex,
                birthYear,
                worksAt,
                source,
                confidence,
                note);
    }
}
