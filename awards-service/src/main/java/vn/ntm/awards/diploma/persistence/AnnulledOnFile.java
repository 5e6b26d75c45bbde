package vn.ntm.awards.diploma.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import vn.ntm.awards.commendation.application.AwardsOnFile;
import vn.ntm.awards.diploma.application.Annulments;
import vn.ntm.kernel.AsOf;

@ApplicationScoped
class AnnulledOnFile implements Annulments {

    private final AwardsOnFile awards;

    AnnulledOnFile(AwardsOnFile awards) {
        this.awards = awards;
    }

    @Override
    public Set<String> among(Collection<String> keys, AsOf asOf) {
        return Set.copyOf(awards.annulled(keys, asOf));
    }
}
