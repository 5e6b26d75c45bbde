package vn.ntm.awards.ceremony.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.domain.Ceremony;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** Ceremonies on file. */
public interface Ceremonies {

    /** In the order of their days, those to come too. */
    List<CeremonyOnFile> list(AsOf asOf, Optional<Cursor> from, int limit);

    long count(AsOf asOf);

    Optional<CeremonyOnFile> find(String code, AsOf asOf);

    /** As it stands; nobody else changes it until the transaction ends. */
    Optional<CeremonyOnFile> held(String code);

    /** The ceremony as a whole; what was on file of it is superseded. */
    CeremonyOnFile record(Ceremony ceremony, Provenance provenance, Filing filing);

    /**
     * @param point absent where it is not said
     * @throws vn.ntm.kernel.problem.Refusal if there is no such ceremony or point, or it was not held on the day
     */
    void requireHeld(String code, @Nullable Integer point, LocalDate day);
}
