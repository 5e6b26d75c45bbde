package vn.ntm.awards.recipient.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** Finds recipients, as they were known at the instant of the question. */
public interface Recipients {

    /** In the order of their registration. */
    List<RegisteredRecipient> list(RecipientFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(RecipientFilter filter, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none */
    RegisteredRecipient get(UUID id, AsOf asOf);

    Optional<RegisteredRecipient> find(UUID id, AsOf asOf);

    /** All that was ever on file of the recipient, the latest last. */
    List<RegisteredRecipient> history(UUID id, Instant knownAt);

    /**
     * The names that everybody may see today: what was published once and is not any more is not shown again, whatever the
     * instant of a question.
     */
    Map<UUID, String> publicNames(Collection<UUID> ids);
}
