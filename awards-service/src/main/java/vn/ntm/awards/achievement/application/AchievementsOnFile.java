package vn.ntm.awards.achievement.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The achievements on file, for whoever changes one. */
public interface AchievementsOnFile {

    /** As it stands: until the transaction ends nobody else changes it, or grants something for it. */
    Optional<AchievementOnFile> held(UUID id);

    /** Everybody who wrote it down, or corrected it; not those who confirmed it. */
    Set<String> writers(UUID id);

    /**
     * Another achievement of the recipient with the same title, of which days are days of this one; of several the first. Whoever
     * asks holds the recipient.
     */
    Optional<UUID> same(Achievement achievement);

    /** Lets nobody else put an achievement of the recipient on file until the transaction ends. */
    void holdRecipient(UUID recipient);

    /** Records how it stands now; what was recorded of it before is superseded. */
    AchievementOnFile record(Achievement achievement, Provenance provenance, Filing filing);
}
