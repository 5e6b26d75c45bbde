package vn.ntm.awards.achievement.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** Finds achievements, as they were known at the instant of the question. */
public interface Achievements {

    /** In the order of their registration; not those of whoever had the processing of the data restricted. */
    List<AchievementOnFile> list(AchievementFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(AchievementFilter filter, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none */
    AchievementOnFile get(UUID id, AsOf asOf);

    Optional<AchievementOnFile> find(UUID id, AsOf asOf);

    /** Many at once; those that are not on file are left out. */
    Map<UUID, AchievementOnFile> find(Collection<UUID> ids, AsOf asOf);

    /** All that was ever on file of the recipient, the latest last. */
    List<AchievementOnFile> history(UUID recipient, Instant knownAt);

    /**
     * The achievements as they now stand, for whoever grants something for them: until the transaction ends nobody corrects
     * them. One that is corrected meanwhile, or not on file, is left out.
     */
    Map<UUID, AchievementOnFile> forDecision(Collection<UUID> ids);
}
