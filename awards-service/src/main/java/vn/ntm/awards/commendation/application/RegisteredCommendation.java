package vn.ntm.awards.commendation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.ledger.unit.UnitType;

/**
 * A commendation as the register shows it.
 *
 * @param unitName of the unit on the day of the commendation
 * @param unitType of the unit on the day of the commendation
 */
public record RegisteredCommendation(
        Commendation commendation,
        @Nullable String unitName,
        @Nullable UnitType unitType,
        Instant recordedAt) {}
