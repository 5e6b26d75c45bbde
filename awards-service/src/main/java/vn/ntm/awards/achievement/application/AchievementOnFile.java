package vn.ntm.awards.achievement.application;

import java.time.Instant;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.ledger.fact.Provenance;

/** An achievement as it is on file, and where it was read. */
public record AchievementOnFile(Achievement achievement, Provenance provenance, Instant recordedAt) {}
