package vn.ntm.ledger.change;

import java.util.List;
import java.util.Set;

/** What a service publishes in its change feed. Every service that owns facts has one. */
public interface PublishedFacts {

    /** The name of the service, as it stands in the types of its events: {@code criteria}. */
    String service();

    List<PublishedFact> kinds();

    /** The tables of facts that are deliberately not published, and such columns of published ones: {@code table.column}. */
    Set<String> leftOut();
}
