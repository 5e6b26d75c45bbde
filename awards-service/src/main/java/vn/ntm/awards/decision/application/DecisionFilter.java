package vn.ntm.awards.decision.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.ProgrammeYear;

/**
 * Which decisions are wanted; what is absent does not narrow.
 *
 * @param number as printed
 * @param campaign in which they commend somebody
 */
public record DecisionFilter(
        @Nullable String number,
        @Nullable IssuerKind issuer,
        @Nullable ProgrammeYear programmeYear,
        @Nullable UUID campaign) {}
