package vn.ntm.awards.diploma.persistence;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import vn.ntm.awards.diploma.application.Annulments;
import vn.ntm.kernel.AsOf;

/** Of the commendations of the public record none is on file as annulled; where decisions annul, they say so in its place. */
@DefaultBean
@ApplicationScoped
class NothingAnnulled implements Annulments {

    @Override
    public Set<String> among(Collection<String> keys, AsOf asOf) {
        return Set.of();
    }
}
