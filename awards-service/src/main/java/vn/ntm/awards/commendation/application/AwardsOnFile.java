package vn.ntm.awards.commendation.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.commendation.domain.Award;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Filing;

/** The commendations on file, for whoever decides on them and does what follows. */
public interface AwardsOnFile {

    void add(Commendation commendation, Award award, Filing filing);

    /** As it stands; nobody else does anything with it until the transaction ends. */
    Optional<AwardOnFile> held(String key);

    /** A row that says so takes the place of the one on file. */
    void annul(AwardOnFile onFile, LocalDate day, Filing filing);

    /** What came of decisions, as it was known, by their keys. */
    Map<UUID, List<AwardOnFile>> of(Collection<UUID> decisions, AsOf asOf);

    /** Whether the public record has a decision of this number and issuer that was signed in the year. */
    boolean recorded(String number, String issuer, int year);
}
