package vn.ntm.awards.eligibility.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.awards.eligibility.domain.PastAward;

/** Commendations on file of which it is known who was given them, for many questions at once. The earliest stand first. */
public interface PastAwards {

    /** By the recipient. */
    Map<UUID, List<PastAward>> ofRecipients(Collection<UUID> recipients, Instant knownAt);

    /** By the achievement that earned them. */
    Map<UUID, List<PastAward>> ofAchievements(Collection<UUID> achievements, Instant knownAt);

    /** By the initiative that supports them. */
    Map<String, List<PastAward>> ofInitiatives(Collection<String> initiatives, Instant knownAt);
}
