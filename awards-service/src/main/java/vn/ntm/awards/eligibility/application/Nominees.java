package vn.ntm.awards.eligibility.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.ntm.awards.eligibility.domain.Nominee;

/** Recipients on file, for many questions at once. */
public interface Nominees {

    /** Those who are not on file are left out. */
    Map<UUID, Nominee> find(Collection<UUID> recipients, Instant knownAt);
}
