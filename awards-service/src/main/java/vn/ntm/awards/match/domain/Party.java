package vn.ntm.awards.match.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.UnitCode;

/**
 * One of two recipients, with what tells it from another.
 *
 * @param unitOn the day for which the unit's code is read
 */
public record Party(
        UUID recipient,
        RecipientKind kind,
        String name,
        @Nullable UnitCode unit,
        LocalDate unitOn,
        @Nullable Integer birthYear,
        @Nullable String worksAt) {}
