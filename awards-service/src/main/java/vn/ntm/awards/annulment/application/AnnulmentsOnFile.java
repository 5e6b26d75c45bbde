package vn.ntm.awards.annulment.application;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.annulment.domain.Annulment;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The annulments on file. */
public interface AnnulmentsOnFile {

    /** The annulment of the commendation that was proposed last. */
    Optional<AnnulmentOnFile> of(String commendation, AsOf asOf);

    void propose(Annulment annulment, Provenance grounds, Filing filing);

    /** @param decision by which it is annulled; absent where that is refused */
    void end(UUID before, Annulment annulment, @Nullable Decision decision, Provenance grounds, Filing filing);
}
