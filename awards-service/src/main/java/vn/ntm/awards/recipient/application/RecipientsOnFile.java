package vn.ntm.awards.recipient.application;

import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;

/** The recipients on file, for whoever changes what is on file of them. */
public interface RecipientsOnFile {

    /** The current fact, which nobody else writes until the transaction ends. */
    Optional<OnFile<Recipient>> held(UUID id);

    /** How often it was put on file or corrected. */
    long version(UUID id);

    void add(Recipient recipient, Filing filing);

    void replace(UUID rowId, Recipient recipient, Filing filing);
}
