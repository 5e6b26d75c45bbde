package vn.ntm.awards.person.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.awards.person.domain.KeptValue;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** What is kept of persons: sealed where it is kept, open only to whoever asks here. */
public interface PersonalData {

    /** What was on file of these fields at the instant, in the order of the fields. */
    List<KeptValue> values(UUID recipient, Collection<PersonField> wanted, Instant knownAt);

    /** All that ever was on file until then, the latest last. */
    List<KeptValue> history(UUID recipient, Instant knownAt);

    /** The fields of which something is on file, without opening anything. */
    Set<PersonField> fields(UUID recipient, Instant knownAt);

    /** How often anything was put on file of the person, corrected or taken off it. */
    long version(UUID recipient, Instant knownAt);

    /** Puts a value in the place of the one on file, if there is one. */
    void record(UUID recipient, PersonField field, String value, Provenance provenance, Filing filing);

    /** What is on file of the field is no longer said. */
    void drop(UUID recipient, PersonField field, Filing filing);

    /** Whose identity number this is, by what is on file now. */
    List<UUID> bearers(String identityNumber);
}
