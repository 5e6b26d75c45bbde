package vn.ntm.criteria.recognition.application;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.ledger.unit.UnitType;

/**
 * A recognition as the register shows it.
 *
 * @param id outlives corrections
 * @param unitName of the unit on the day of the fact
 * @param unitType of the unit on the day of the fact
 */
public record RegisteredRecognition(
        UUID id, Recognition recognition, String unitName, UnitType unitType, Instant recordedAt) {}
