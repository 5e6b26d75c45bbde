package vn.ntm.awards.eligibility.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;

/**
 * What eligibility is told by, of a recipient on file.
 *
 * @param restricted whether the person had the processing of the data restricted: nothing is told by them
 * @param worksDirectly absent where no source says
 */
public record Nominee(
        UUID id,
        RecipientKind kind,
        boolean restricted,
        @Nullable Boolean worksDirectly) {}
